import { deflateRawSync, gzipSync } from 'node:zlib';
import { crc32 } from '../../../../estimator/src/sources/modules/crc32.ts';

export type Member = {
  readonly path: string;
  readonly text?: string;
  /** A symbolic link. */
  readonly link?: string;
  /** Tar's letter for what it is. */
  readonly type?: string;
  /** What the directory says of its size, where that is a lie. */
  readonly size?: number;
};

export const members = (files: Readonly<Record<string, string>>): readonly Member[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }));

export const tarGz = (all: readonly Member[]): Buffer =>
  gzipSync(Buffer.concat([...all.map(tarMember), Buffer.alloc(1024)]));

function tarMember({ path, text = '', link, type }: Member): Buffer {
  const body = Buffer.from(link === undefined ? text : '');
  const header = Buffer.alloc(512);
  const put = (value: string, at: number): void => void header.write(value, at);
  put(path, 0);
  put('0000644\0', 100);
  put(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  put(' '.repeat(8), 148);
  put(type ?? (link === undefined ? '0' : '2'), 156);
  put(link ?? '', 157);
  put('ustar\u000000', 257);
  put(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

export function zip(all: readonly Member[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const member of all) {
    const { file, listed } = zipMember(member, at);
    files.push(file);
    directory.push(listed);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function zipMember({ path, text = '', link, size }: Member, offset: number): { file: Buffer; listed: Buffer } {
  const [name, body] = [Buffer.from(path), Buffer.from(link ?? text)];
  const packed = deflateRawSync(body);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(body), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(size ?? body.length, 18);
  common.writeUInt16LE(name.length, 22);
  const [local, central, rest] = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0001\u0002'), Buffer.alloc(14)];
  rest.writeUInt32LE(link === undefined ? 0o100644 * 0x10000 : 0o120777 * 0x10000, 6);
  rest.writeUInt32LE(offset, 10);
  const madeOnUnix = Buffer.from([20, 3]);
  return {
    file: Buffer.concat([local, common, name, packed]),
    listed: Buffer.concat([central, madeOnUnix, common, rest, name]),
  };
}
