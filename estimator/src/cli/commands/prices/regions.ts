import type { Snapshot } from '@costlens/pricing-cache';
import { nearest } from '../../../usage/nearest.ts';
import { Mistake } from '../../host.ts';

/** What is wrong with the regions that were named, or with what the snapshot has of them. */
export function mistakeInRegions(book: Snapshot, named: readonly string[]): Mistake | undefined {
  for (const region of named) {
    const problem = book.problem(region);
    if (problem !== undefined) return new Mistake(problem);
    if (region !== 'global' && !book.regions.includes(region)) return new Mistake(unknown(region, book.regions));
  }
  return undefined;
}

function unknown(region: string, regions: readonly string[]): string {
  const near = nearest(region, regions);
  const hint = near === undefined ? `there are ${regions.join(', ')}` : `did you mean ${near}?`;
  return `no prices for region "${region}"; ${hint}`;
}
