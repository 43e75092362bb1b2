import { parentPort, workerData } from 'node:worker_threads';
import { snapshotOn } from '@costlens/pricing-cache';
import { handFor } from '../../crew/hand.ts';
import type { SyntaxCache } from '../../terraform/parse-file.ts';
import { type Answer, type Orders, takeFrom } from './protocol.ts';
import { openStates } from './state.ts';

/** So many files are remembered, for modules that many projects call. */
const mostFiles = 500;

/** Does tasks until none is left. Whatever it throws ends this thread, and costs the task at hand alone. */
async function serve(orders: Orders): Promise<void> {
  const { states, tasks, values, prices, snapshot, isTimed, queue, atHand } = orders;
  const chosen = snapshotOn(prices, prices.named);
  if (!chosen.ok || chosen.book.snapshot.id !== snapshot) return;
  const syntax: SyntaxCache = new Map();
  const clock = isTimed ? () => performance.now() : undefined;
  const work = handFor(openStates(states, syntax), chosen.book, values, clock);
  for (let at = takeFrom(queue, tasks); at !== undefined; at = takeFrom(queue, tasks)) {
    Atomics.store(atHand, 0, at + 1);
    send({ task: at, done: await work(tasks[at] ?? {}) });
    Atomics.store(atHand, 0, 0);
    if (syntax.size > mostFiles) syntax.clear();
  }
}

/** What cannot be sent is left to be done in turn. */
function send(answer: Answer): void {
  try {
    parentPort?.postMessage(answer);
  } catch {
    parentPort?.postMessage({ task: answer.task, done: { kind: 'left' } } satisfies Answer);
  }
}

await serve(workerData as Orders); // what our own crew has sent
