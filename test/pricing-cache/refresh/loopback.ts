import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerApi } from './api.ts';
import { sendFile } from './send.ts';

/** AWS's price lists on this machine: public files, and the Price List API as its SDK speaks it. */
export type Loopback = {
  readonly address: string;
  readonly files: Map<string, Served>;
  /** Items of GetProducts by service and region. */
  readonly products: Map<string, readonly string[]>;
  /** What goes wrong, in this order: each fault spoils one answer. */
  readonly faults: Fault[];
  readonly requests: Request[];
  /** How far the server's clock is ahead of everybody else's. */
  skewMs: number;
  close(): Promise<void>;
};

/** Bytes, or a file that is made while it is sent. */
export type Served = Buffer | (() => Iterable<string>);

type Request = { readonly what: string; readonly body: string; readonly range: string | undefined };

export type Fault = {
  /** The path, or the API's operation, that it happens to. */
  readonly at: string;
  readonly does:
    'throttle' | 'fail' | 'cut' | 'corrupt' | 'stall' | 'change' | 'deny' | 'mute' | 'move' | 'lure' | 'mix';
};

export async function loopback(): Promise<Loopback> {
  const server = createServer();
  const state = {
    files: new Map<string, Served>(),
    products: new Map<string, readonly string[]>(),
    faults: [] as Fault[],
  };
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const aws: Loopback = { ...state, address, requests: [], skewMs: 0, close: () => closed(server) };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(aws, request, response).catch(() => response.destroy());
  });
  return aws;
}

const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

async function answer(aws: Loopback, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const operation = header(request, 'x-amz-target')?.replace('AWSPriceListService.', '');
  const what = operation ?? request.url?.replace(/\?.*/, '') ?? '';
  aws.requests.push({ what, body, range: header(request, 'range') });
  response.setHeader('date', new Date(Date.now() + aws.skewMs).toUTCString());
  const at = aws.faults.findIndex(fault => fault.at === what);
  const fault = at < 0 ? undefined : aws.faults.splice(at, 1)[0]?.does;
  if (operation !== undefined) answerApi(aws, { operation, body, request, response }, fault);
  else await sendFile(aws.files.get(what), request, response, fault);
}

export const header = ({ headers }: IncomingMessage, name: string): string | undefined => [headers[name]].flat()[0];

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
