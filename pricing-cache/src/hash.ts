import { createHash } from 'node:crypto';
import type { Index, RegionEntry } from './format.ts';

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** A hash of the regions' hashes: it changes when, and only when, a region's content does. */
export const snapshotId = (regions: Index['regions']): string =>
  sha256(
    Object.entries(regions)
      .map(([region, entry]) => `${region} ${hashes(entry)}\n`)
      .sort()
      .join(''),
  ).slice(0, 16);

const hashes = ({ sha256, rates }: RegionEntry): string => (rates === undefined ? sha256 : `${sha256} ${rates.sha256}`);
