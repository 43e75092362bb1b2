import { type ChildProcess, spawn } from 'node:child_process';
import { connect, type ClientHttp2Session } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { createInterface } from 'node:readline';
import { decode, encode, type Planned } from './msgpack.ts';

/** A provider's process, asked over Terraform's plugin protocol (version 5) what it would plan. */
export type Plugin = {
  configure(config: object): Promise<void>;
  /** Undefined when the provider refuses. */
  plan(type: string, config: object): Promise<Planned | undefined>;
  close(): void;
};

const cookie = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

export async function openPlugin(binary: string): Promise<Plugin> {
  const env = { ...process.env, TF_PLUGIN_MAGIC_COOKIE: cookie, PLUGIN_PROTOCOL_VERSIONS: '5' };
  const child = spawn(binary, [], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const path = await addressOf(child);
  const session = connect('http://localhost', { createConnection: () => connectSocket(path) });
  session.on('error', () => undefined);
  return {
    async configure(config) {
      await call(session, 'Configure', [textField(1, '1.11.4'), dynamicField(2, config)]);
    },
    async plan(type, config) {
      const fields = [textField(1, type), dynamicField(2, null), dynamicField(3, config), dynamicField(4, config)];
      const answer = await call(session, 'PlanResourceChange', fields);
      const planned = fieldOf(answer, 1);
      const packed = planned && fieldOf(planned, 1);
      return packed && decode(packed);
    },
    close() {
      session.destroy();
      child.kill();
    },
  };
}

/** The first line a plugin prints: `1|5|unix|/path|grpc|`. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the plugin has no output');
  for await (const line of createInterface({ input: stdout })) {
    const path = line.split('|')[3];
    if (path !== undefined) return path;
  }
  throw new Error('the plugin did not say where it listens');
}

function call(session: ClientHttp2Session, method: string, fields: readonly Buffer[]): Promise<Buffer> {
  const message = Buffer.concat(fields);
  const frame = Buffer.concat([Buffer.alloc(5), message]);
  frame.writeUInt32BE(message.length, 1);
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': `/tfplugin5.Provider/${method}`,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(parts).subarray(5)));
    stream.end(frame);
  });
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
const textField = (number: number, text: string): Buffer => field(number, Buffer.from(text));
const dynamicField = (number: number, value: unknown): Buffer => field(number, field(1, encode(value)));

/** The first length-delimited field of that number in a message. */
function fieldOf(message: Buffer, wanted: number): Buffer | undefined {
  let at = 0;
  const readVarint = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = message[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  };
  while (at < message.length) {
    const key = readVarint();
    const length = readVarint();
    if ((key & 7) !== 2) continue;
    if (key >> 3 === wanted) return message.subarray(at, at + length);
    at += length;
  }
  return undefined;
}
