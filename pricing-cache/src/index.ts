export type { Opened, Price, PriceBook, Rate, Snapshot, SnapshotInfo, Tier } from './book.ts';
export { cacheFolder } from './cache-folder.ts';
export { type Chosen, snapshotOn } from './choose.ts';
export { compareSnapshots, type KeyChange } from './diff.ts';
export { encodeSnapshot, type Prices, type Rates } from './encode.ts';
export { keepsOperation, operationMatters, parseKey, priceKey, type KeyParts } from './key.ts';
export { embeddedSnapshot, openSnapshot } from './open.ts';
export { billedClass } from './rds-class.ts';
export { regionPrefixes, withoutPrefix } from './region.ts';
