export type { Opened, Price, PriceBook, Snapshot, SnapshotInfo, Tier } from './book.ts';
export { encodeSnapshot, type Prices } from './encode.ts';
export { keepsOperation, operationMatters, parseKey, priceKey, type KeyParts } from './key.ts';
export { embeddedSnapshot, openSnapshot } from './open.ts';
export { billedClass } from './rds-class.ts';
export { regionPrefixes, withoutPrefix } from './region.ts';
