import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { header, type Fault, type Served } from './loopback.ts';

type Answer = readonly [status: number, location?: string];

const answers: Partial<Readonly<Record<Fault['does'], Answer>>> = {
  throttle: [429],
  fail: [503],
  deny: [403],
  move: [302, '?moved'],
  lure: [302, 'http://prices.example/list.csv'],
};

const answerOf = (served: Served | undefined, fault: Fault['does'] | undefined): Partial<Answer> | readonly [] =>
  (fault && answers[fault]) ?? (served === undefined ? [404] : []);

/** A file, or a part of it, with what is to go wrong on the way. */
export async function sendFile(
  served: Served | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault['does'] | undefined,
): Promise<void> {
  if (fault === 'mute') return;
  const [status, location = ''] = answerOf(served, fault);
  if (status !== undefined || served === undefined) {
    response.writeHead(status ?? 404, { 'retry-after': '0', location }).end();
  } else if (typeof served === 'function') {
    response.writeHead(200, { etag: '"made"' });
    await pipeline(Readable.from(served()), response);
  } else sendBytes(served, request, response, fault);
}

function sendBytes(
  bytes: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault['does'] | undefined,
): void {
  const isOther = fault === 'change' || fault === 'mix';
  const etag = `"${createHash('md5').update(bytes).digest('hex')}${isOther ? '-2' : ''}"`;
  // Something between here and AWS may give the rest of another file.
  const from = startOf(request, fault === 'mix' ? header(request, 'if-range') : etag);
  const sent = bytes.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, {
    etag,
    'content-length': sent.length,
    'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  spoil(response, sent, fault);
}

function spoil(response: ServerResponse, sent: Buffer, fault: Fault['does'] | undefined): void {
  const half = sent.subarray(0, Math.floor(sent.length / 2));
  if (fault === 'stall') response.write(half);
  else if (fault === 'cut') response.write(half, () => setTimeout(() => response.destroy(), 20));
  else response.end(fault === 'corrupt' ? Buffer.from(sent.toString().replace(/[1-9]/, '0')) : sent);
}

/** A part is asked for by its tag as well: of another file there is no rest. */
function startOf(request: IncomingMessage, etag: string | undefined): number {
  const [, start] = /^bytes=(\d+)-$/.exec(header(request, 'range') ?? '') ?? [];
  return start !== undefined && header(request, 'if-range') === etag ? Number(start) : 0;
}
