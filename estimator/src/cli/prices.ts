import { homedir } from 'node:os';
import process from 'node:process';
import { cacheFolder, type Snapshot, snapshotOn } from '@costlens/pricing-cache';
import type { Arguments } from './arguments.ts';
import { type Host, Mistake } from './host.ts';

export const machineOf = ({ environment }: Host) => ({
  environment,
  platform: process.platform,
  home: environment['HOME'] ?? homedir(),
});

/** Where this user's refreshed prices are. */
export const pricesFolder = (host: Host): string => cacheFolder(machineOf(host));

/** The prices to use: those that were named, or refreshed, or embedded. What cannot be used is told, not passed over. */
export function openPrices({ prices }: Pick<Arguments, 'prices'>, host: Host): Snapshot | Mistake {
  const chosen = snapshotOn({ ...machineOf(host), cwd: host.cwd }, prices);
  if (!chosen.ok) return new Mistake(chosen.message);
  if (chosen.passedOver !== undefined)
    host.stderr.write(`costlens: ${chosen.passedOver}; the embedded prices are used\n`);
  return chosen.book;
}
