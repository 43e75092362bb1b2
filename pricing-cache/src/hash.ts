import { createHash } from 'node:crypto';
import { type Index } from './format.ts';

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** A hash of the regions' hashes: it changes when, and only when, a region's content does. */
export const snapshotId = (regions: Index['regions']): string =>
  sha256(
    Object.entries(regions)
      .map(([region, entry]) => `${region} ${entry.sha256}\n`)
      .sort()
      .join(''),
  ).slice(0, 16);
