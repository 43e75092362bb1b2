import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readBounded } from './body.ts';
import { Failure, Unreachable } from './failure.ts';
import { proxyFor } from './proxy.ts';
import { limits, type Settings } from './settings.ts';
import { open } from './transport.ts';

export type Got = {
  readonly status: number;
  readonly headers: Headers;
  /** After redirects. */
  readonly url: URL;
  readonly body: Uint8Array;
};

export type Asked = {
  readonly url: URL;
  /** Sent to the address's own origin only, never to where it redirects. */
  readonly token: string | undefined;
  readonly mostBytes: number;
};

/** Reads an address: bounded in time, size and redirects, again after passing troubles. */
export async function get(asked: Asked, settings: Settings): Promise<Got | Failure> {
  for (let attempt = 1; ; attempt++) {
    const got = await once(asked, settings);
    const wait = attempt < settings.attempts ? waitBefore(got, attempt, settings) : undefined;
    if (wait === undefined) return got;
    await pause(wait);
  }
}

function waitBefore(got: Got | Failure, attempt: number, { pauseMs }: Settings): number | undefined {
  const usual = pauseMs * 2 ** (attempt - 1);
  if (got instanceof Failure) return got instanceof Unreachable ? usual : undefined;
  if (got.status !== 429 && got.status < 500) return undefined;
  const asked = Number(got.headers.get('retry-after') ?? Number.NaN) * 1000;
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : usual, limits.patienceMs);
}

async function once(asked: Asked, settings: Settings): Promise<Got | Failure> {
  const signal = AbortSignal.timeout(settings.timeoutMs);
  let { url } = asked;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    if (!isAllowed(url, settings)) return new Failure(`${nameOf(url)} is not https`);
    const own = url.origin === asked.url.origin;
    const got = await request(url, own ? asked : { ...asked, token: undefined }, signal, settings);
    if (got instanceof Failure) return got;
    const next = redirection(got);
    if (next === undefined) return got;
    url = next;
  }
  return new Failure(`${nameOf(asked.url)} redirects more than ${limits.redirects} times`);
}

async function request(url: URL, asked: Asked, signal: AbortSignal, settings: Settings): Promise<Got | Failure> {
  const { token, mostBytes } = asked;
  const { plain, authorization } = credentialsOf(url, token);
  try {
    const headers = { 'accept-encoding': 'identity', ...(authorization !== undefined && { authorization }) };
    const message = await open(plain, headers, signal, proxyFor(plain, settings.environment));
    const body = await readBounded(message, mostBytes);
    if (body === undefined) return new Failure(`${nameOf(url)} sends more than ${mostBytes >> 20} MiB`);
    return { status: message.statusCode ?? 0, headers: headersOf(message), url, body };
  } catch (error) {
    return new Unreachable(
      signal.aborted ? `${nameOf(url)} did not answer in time` : `${nameOf(url)} ${causeOf(error)}`,
    );
  }
}

const headersOf = ({ headersDistinct }: IncomingMessage): Headers =>
  new Headers(
    Object.entries(headersDistinct).flatMap(([name, all = []]) => all.map((one): [string, string] => [name, one])),
  );

/** A password in the address goes where browsers put it; a token goes first. */
function credentialsOf(url: URL, token: string | undefined): { readonly plain: URL; readonly authorization?: string } {
  const plain = new URL(url);
  plain.username = plain.password = '';
  if (token !== undefined) return { plain, authorization: `Bearer ${token}` };
  if (url.username === '' && url.password === '') return { plain };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { plain, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function redirection({ status, headers, url }: Got): URL | undefined {
  const location = [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null;
  return location === null || !URL.canParse(location, url) ? undefined : new URL(location, url);
}

const isAllowed = ({ protocol, hostname }: URL, { loopback }: Settings): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback && isLoopback(hostname));

export const isLoopback = (hostname: string): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

/** Without password and query: a signature may stand there. */
export const nameOf = ({ host, pathname, protocol }: URL): string => `${protocol}//${host}${pathname}`;

const causes: Readonly<Record<string, string | undefined>> = {
  ENOTFOUND: 'cannot be found: there is no such host, or no network',
  EAI_AGAIN: 'cannot be found: there is no such host, or no network',
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  PROXY_REFUSES: 'is not let through by the proxy',
};

/** Only the kind of error is told: texts of errors may repeat what was sent. */
function causeOf(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
  return causes[code] ?? `cannot be read (${code})`;
}
