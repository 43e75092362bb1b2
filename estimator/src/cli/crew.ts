import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import type { PriceBook } from '@costlens/pricing-cache';
import type { How } from '../crew/ahead.ts';
import { threadCrew } from '../sources/threads/crew.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';
import { machineOf } from './prices.ts';
import { progressOn } from './progress.ts';

/** What a thread takes at most while it prices ordinary projects, as measured. */
const bytesOfThread = 512 * 1024 * 1024;

/** With fewer cores a run is no shorter for more threads, for each collects its garbage with others beside it. */
const fewCores = 4;
/** What threads make must pass through the first one, which keeps up with three. */
const mostThreads = 4;

/** As many threads as pay; a machine with little memory has few of them. */
function usualJobs(): number {
  const cores = availableParallelism();
  return cores < fewCores ? 1 : Math.min(mostThreads, Math.floor(memory() / bytesOfThread));
}

/** What a container may take is less than what its machine has. */
function memory(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

/** Prices with all cores, shows how far the work is, and tells where time went, where that is wanted. */
export async function followed<T>(
  { jobs, prices: named }: Arguments,
  host: Host,
  { snapshot }: PriceBook,
  work: (how: How) => Promise<T>,
): Promise<T> {
  const { step, threads, end } = progressOn(host);
  const prices = { ...machineOf(host), environment: { ...host.environment }, cwd: host.cwd, named };
  const settings = {
    ...{ jobs: jobs ?? usualJobs(), isEager: jobs !== undefined },
    ...{ prices, snapshot: snapshot.id, isTimed: host.stage !== undefined, told: threads },
  };
  const crew = settings.jobs > 1 ? threadCrew(settings) : undefined;
  const done = await work({ step, crew, clock: host.stage && host.elapsed });
  end();
  return done;
}
