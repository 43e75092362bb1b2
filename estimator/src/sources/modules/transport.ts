import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';

type Headers = Readonly<Record<string, string>>;

/** Begins to read an address, through a proxy where there is one. */
export async function open(
  url: URL,
  headers: Headers,
  signal: AbortSignal,
  proxy: URL | undefined,
): Promise<IncomingMessage> {
  const tunnel = proxy && (await tunnelTo(url, proxy, signal));
  const options: RequestOptions = { headers: { ...headers }, signal };
  if (tunnel) options.createConnection = () => connect({ socket: tunnel, servername: url.hostname });
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);
    request.on('response', resolve).on('error', reject).end();
  });
}

/** The proxy sees the host's name only: what is said goes through it encrypted. */
const tunnelTo = (url: URL, proxy: URL, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const path = `${url.hostname}:${url.port === '' ? '443' : url.port}`;
    const headers = { host: path, ...authorization(proxy) };
    const port = proxy.port === '' ? '80' : proxy.port;
    httpRequest({ host: proxy.hostname, port, method: 'CONNECT', path, headers, signal, agent: false })
      .on('connect', ({ statusCode }, socket) => {
        if (statusCode === 200) return resolve(socket);
        socket.destroy();
        reject(new ProxyRefusal());
      })
      .on('error', reject)
      .end();
  });

/** Read by its code, as the errors of sockets are. */
class ProxyRefusal extends Error {
  readonly code = 'PROXY_REFUSES';
}

function authorization({ username, password }: URL): Headers {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
