import { homedir } from 'node:os';
import process from 'node:process';
import { type Chosen, snapshotOn } from '@costlens/pricing-cache';

/** The prices of this user's machine: as the command line takes them. */
export const pricesHere = (): Chosen =>
  snapshotOn({ environment: process.env, platform: process.platform, home: homedir(), cwd: process.cwd() });
