import { toBytes } from '../../evaluate/functions/bytes/utf8.ts';

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that the provider makes ids of, and orders sets by. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (const byte of toBytes(text)) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Items in the order in which the provider walks a set: by the digits of their checksums. */
export function inSetOrder<T>(items: readonly T[], written: (item: T) => string): readonly T[] {
  return items
    .map(item => ({ item, key: String(crc32(written(item))) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
