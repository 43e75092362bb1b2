import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { header, type Fault, type Served } from './loopback.ts';

const statuses: Partial<Readonly<Record<Fault['does'], number>>> = { throttle: 429, fail: 503, deny: 403 };

/** A file, or a part of it, with what is to go wrong on the way. */
export async function sendFile(
  served: Served | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault['does'] | undefined,
): Promise<void> {
  const status = fault ? statuses[fault] : undefined;
  if (status !== undefined || served === undefined) {
    response.writeHead(status ?? 404, { 'retry-after': '0' }).end();
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
  const etag = `"${createHash('md5').update(bytes).digest('hex')}${fault === 'change' ? '-2' : ''}"`;
  const from = startOf(request, etag);
  const sent = bytes.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, {
    etag,
    'content-length': sent.length,
    'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  const half = sent.subarray(0, Math.floor(sent.length / 2));
  if (fault === 'stall') response.write(half);
  else if (fault === 'cut') response.write(half, () => setTimeout(() => response.destroy(), 20));
  else response.end(fault === 'corrupt' ? Buffer.from(sent.toString().replace(/[1-9]/, '0')) : sent);
}

/** A part is asked for by its tag as well: of another file there is no rest. */
function startOf(request: IncomingMessage, etag: string): number {
  const [, start] = /^bytes=(\d+)-$/.exec(header(request, 'range') ?? '') ?? [];
  return start !== undefined && header(request, 'if-range') === etag ? Number(start) : 0;
}
