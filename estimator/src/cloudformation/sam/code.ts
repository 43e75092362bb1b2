import type { Entry } from '../syntax/tree.ts';
import { asIntrinsic } from '../syntax/tree.ts';
import { map, property, renamed, value } from './nodes.ts';

/** How a type names the parts of a place in S3. */
export type Parts = readonly [bucket: string, key: string, version: string];

export const ofCode: Parts = ['S3Bucket', 'S3Key', 'S3ObjectVersion'];
export const ofBody: Parts = ['Bucket', 'Key', 'Version'];

/** A place in S3 as an address or a map, under the type's own names; a path on disk stays one, as before packaging. */
export function location(entry: Entry | undefined, name: string, parts: Parts): Entry | undefined {
  if (entry === undefined) return undefined;
  const { value: node } = entry;
  if (node.kind === 'scalar') return addressed(entry, name, parts, node.text);
  if (node.kind !== 'map' || asIntrinsic(node)) return renamed(entry, name);
  const written = ofBody.map((part, index) => renamed(node.entries.get(part), parts[index] ?? part));
  return { ...entry, name, value: map(written, entry.key) };
}

function addressed(entry: Entry, name: string, parts: Parts, text: string): Entry {
  const [, bucket, key, version] = /^s3:\/\/([^/]+)\/([^?]+)(?:\?versionId=(.*))?$/.exec(text) ?? [];
  if (bucket === undefined) return { ...entry, name };
  const values = [bucket, key, version].map((part, index) =>
    part === undefined ? undefined : property(parts[index] ?? '', value(part, entry.value), entry.value),
  );
  return { ...entry, name, value: map(values, entry.key) };
}
