import { homedir } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { cacheFolder, chooseSnapshot, type Snapshot } from '@costlens/pricing-cache';
import type { Arguments } from './arguments.ts';
import { type Host, Mistake } from './host.ts';

/** Where this user's refreshed prices are. */
export const pricesFolder = ({ environment }: Host): string =>
  cacheFolder({ environment, platform: process.platform, home: environment['HOME'] ?? homedir() });

/** The prices to use: those that were named, or refreshed, or embedded. What cannot be used is told, not passed over. */
export function openPrices({ prices }: Pick<Arguments, 'prices'>, host: Host): Snapshot | Mistake {
  const named = prices ?? (host.environment['COSTLENS_PRICES'] || undefined);
  const chosen = chooseSnapshot(named === undefined ? undefined : resolve(host.cwd, named), pricesFolder(host));
  if (!chosen.ok) return new Mistake(chosen.message);
  if (chosen.passedOver !== undefined)
    host.stderr.write(`costlens: ${chosen.passedOver}; the embedded prices are used\n`);
  return chosen.book;
}
