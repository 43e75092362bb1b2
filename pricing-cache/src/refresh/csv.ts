import { RefreshError } from './errors.ts';

const [quote, comma, newline, carriage] = [0x22, 0x2c, 0x0a, 0x0d];

/** Far more than any row of a price list has; what is longer is no CSV. */
const longest = 1024 * 1024;

/** The records of a CSV file, a chunk's at a time. They are bytes: most fields of a price list are never looked at. */
export async function* csvRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let cut: Cut = { records: [], rest: Buffer.alloc(0), isQuoted: false };
  for await (const chunk of chunks) {
    cut = cutRecords(cut, chunk);
    if (cut.rest.length > longest) throw new RefreshError('a row does not end');
    yield cut.records;
  }
  if (cut.isQuoted) throw new RefreshError('it ends in the middle of a row');
  if (cut.rest.length > 0) yield [record(cut.rest, 0, cut.rest.length)];
}

/** Whole records, and the beginning of the next one. */
type Cut = { readonly records: readonly Buffer[]; readonly rest: Buffer; readonly isQuoted: boolean };

function cutRecords({ rest, ...before }: Cut, chunk: Buffer): Cut {
  const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
  const records: Buffer[] = [];
  let [start, isQuoted] = [0, before.isQuoted];
  for (let at = rest.length; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === newline && !isQuoted) {
      records.push(record(bytes, start, at));
      start = at + 1;
    }
  }
  return { records, rest: bytes.subarray(start), isQuoted };
}

const record = (bytes: Buffer, start: number, end: number): Buffer =>
  bytes.subarray(start, end > start && bytes[end - 1] === carriage ? end - 1 : end);

/** The fields at the wanted places, which ascend; `''` for those the record does not have. */
export function fieldsOf(record: Buffer, wanted: readonly number[]): readonly string[] {
  const fields: string[] = [];
  let [at, column] = [0, 0];
  for (const place of wanted) {
    for (; column < place; column++) at = fieldEnd(record, at) + 1;
    const end = fieldEnd(record, at);
    fields.push(text(record, at, end));
    at = end + 1;
    column++;
  }
  return fields;
}

export function countFields(record: Buffer): number {
  let count = 0;
  for (let at = 0; at <= record.length; at = fieldEnd(record, at) + 1) count++;
  return count;
}

function fieldEnd(record: Buffer, start: number): number {
  let isQuoted = false;
  for (let at = start; at < record.length; at++) {
    const byte = record[at];
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === comma && !isQuoted) return at;
  }
  return Math.max(start, record.length);
}

function text(record: Buffer, start: number, end: number): string {
  if (record[start] !== quote) return record.toString('utf8', start, end);
  const inner = record.toString('utf8', start + 1, Math.max(start + 1, end - 1));
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}
