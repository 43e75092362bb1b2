import process from 'node:process';
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
      if (!(error instanceof Again)) throw error;
      if (error.isFurther) failures = 1;
      if (failures > network.retries)
        throw new RefreshError(`${what}: ${error.message}, ${failures} times in a row; try again later`);
      const delay = error.afterMs ?? network.firstDelayMs * 2 ** (failures - 1) * (0.75 + Math.random() / 2);
      await sleep(Math.min(delay, longestDelayMs));
    }
  }
}

/** A failure of the connection, with the reason that is in its cause. */
export function broken(error: unknown, isFurther = false): Again {
  const { name, cause } = error instanceof Error ? error : new Error(String(error));
  if (name === 'TimeoutError') return new Again('the server does not answer', { isFurther });
  const reason = cause instanceof Error ? `the connection failed (${messageOf(cause)})` : 'the connection failed';
  return new Again(`${reason}${proxyHint()}`, { isFurther });
}

/** Node looks at the usual variables of a proxy only when it is told to. */
function proxyHint(): string {
  const { env } = process;
  const isSet = ['HTTPS_PROXY', 'https_proxy'].some(name => (env[name] ?? '') !== '');
  return isSet && env['NODE_USE_ENV_PROXY'] === undefined
    ? '; HTTPS_PROXY is set, which Node uses with NODE_USE_ENV_PROXY=1, from 22.21 and 24.5 on'
    : '';
}

const mostRedirects = 5;

/** The answer to one request; an `Again` where asking again may help. */
export async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  redirects = 0,
): Promise<Response> {
  const response = await fetchOnce(url, headers, signal);
  const { status } = response;
  if (response.ok || status === 416) return response;
  await response.body?.cancel();
  const target = redirects < mostRedirects ? targetOf(response, url) : undefined;
  if (target !== undefined) return ask(target, headers, signal, redirects + 1);
  if (mayChange(status)) throw new Again(`the server answers ${status}`, { afterMs: waitOf(response) });
  throw new RefreshError(`${withoutQuery(url)}: the server answers ${status}`);
}

/** Where a redirect leads. */
function targetOf({ status, headers }: Response, url: string): string | undefined {
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  return location !== null && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

const mayChange = (status: number): boolean => status === 408 || status === 429 || status >= 500;

const fetchOnce = (url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> =>
  fetch(checked(url), {
    headers: { 'user-agent': 'costlens', 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
    signal,
  }).catch((error: unknown) => {
    throw broken(error);
  });

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
      throw broken(error);
    });
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Again('the answer is not complete JSON');
    }
  });
}

const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Prices are only as true as the way they came. */
export function checked(address: string): string {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && thisMachine.includes(hostname))) return address;
  throw new RefreshError(`"${withoutQuery(address)}" is not an https address`);
}
