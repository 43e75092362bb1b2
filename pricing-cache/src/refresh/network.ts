import { setTimeout as sleep } from 'node:timers/promises';
import { Again, messageOf, RefreshError } from './errors.ts';

/** How patient a refresh is with the network. */
export type Network = {
  /** Failures in a row without any progress before it gives up. */
  readonly retries: number;
  readonly firstDelayMs: number;
  /** A connection that brings nothing for so long counts as cut. */
  readonly stallMs: number;
};

export const patient: Network = { retries: 6, firstDelayMs: 400, stallMs: 60_000 };

const longestDelayMs = 30_000;

/** Tries until it works, or until it has failed too often in a row. */
export async function retrying<T>(what: string, network: Network, attempt: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      const passing = mayPass(error);
      if (!passing) throw error;
      if (passing.isFurther) failures = 1;
      if (failures > network.retries)
        throw new RefreshError(`${what}: ${passing.message}, ${failures} times in a row; try again later`);
      const delay = passing.afterMs ?? network.firstDelayMs * 2 ** (failures - 1) * (0.75 + Math.random() / 2);
      await sleep(Math.min(delay, longestDelayMs));
    }
  }
}

/** A failure of the connection; everything else is said by whoever finds it. */
function mayPass(error: unknown): Again | undefined {
  if (error instanceof Again) return error;
  // fetch gives a TypeError for every failure of the network, with the reason in its cause.
  return error instanceof TypeError ? new Again(reasonOf(error)) : undefined;
}

export const reasonOf = (error: Error): string =>
  error.cause instanceof Error ? `the connection failed (${messageOf(error.cause)})` : 'the connection failed';

/** The answer to one request; an `Again` where asking again may help. `started` is when it began to be waited for. */
export async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(url, {
    headers: { 'user-agent': 'costlens', 'accept-encoding': 'identity', ...headers },
    signal,
  });
  if (response.ok || response.status === 416) return response;
  await response.body?.cancel();
  const { status } = response;
  if (status === 408 || status === 429 || status >= 500)
    throw new Again(`the server answers ${status}`, { afterMs: waitOf(response) });
  throw new RefreshError(`${withoutQuery(url)}: the server answers ${status}`);
}

/** `Retry-After` in seconds; dates are too dependent on two clocks. */
const waitOf = ({ headers }: Response): number | undefined => {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
};

/** Signed addresses carry their signature in the query. */
const withoutQuery = (url: string): string => url.replace(/\?.*/s, '');

/** A small JSON file: an index. */
export async function readJson(url: string, network: Network): Promise<unknown> {
  return retrying(withoutQuery(url), network, async () => {
    const response = await ask(url, {}, AbortSignal.timeout(network.stallMs));
    const text = await response.text().catch((error: unknown) => {
      throw new Again(error instanceof Error ? reasonOf(error) : 'the connection failed');
    });
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Again('the answer is not complete JSON');
    }
  });
}
