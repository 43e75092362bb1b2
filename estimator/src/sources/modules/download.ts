import { createHash } from 'node:crypto';
import { parseSource } from '../../terraform/modules/parse-source.ts';
import type { HttpSource, PackageSource } from '../../terraform/modules/source.ts';
import type { Entries } from './entry.ts';
import { Failure } from './failure.ts';
import { get, type Got, nameOf } from './http.ts';
import { limits, type Settings } from './settings.ts';
import { tarEntries } from './tar.ts';
import { zipEntries } from './zip.ts';

/** The entries of an archive that an address gives. */
export async function downloadArchive(source: HttpSource, settings: Settings): Promise<Entries | Failure> {
  const got = await read(source.url, limits.downloadBytes, settings);
  if (got instanceof Failure) return got;
  const trouble = checked(got.body, source.checksum);
  if (trouble !== undefined) return new Failure(`${nameOf(got.url)} ${trouble}`);
  return source.archive === 'zip' ? zipEntries(got.body) : tarEntries(got.body);
}

/** The address that a page names as the one of the module, in a header or in its text. */
export async function followPage(source: HttpSource, settings: Settings): Promise<PackageSource | Failure> {
  const asked = new URL(source.url);
  asked.searchParams.set('terraform-get', '1');
  const got = await read(asked.href, limits.answerBytes, settings);
  if (got instanceof Failure) return got;
  const named = got.headers.get('x-terraform-get') ?? namedInText(got);
  if (named === undefined)
    return new Failure(
      `${nameOf(got.url)} is no zip or tar.gz archive and names none; a git repository is written as git::https://…`,
    );
  return packageAt(/^(?:\/|\.\.?\/)/.test(named) ? new URL(named, got.url).href : named, got.url.host);
}

/** An address that a server gave; it may not lead into the caller's repository or to another registry. */
export function packageAt(address: string, host: string): PackageSource | Failure {
  const source = parseSource(address);
  if (source.kind === 'git' || source.kind === 'http') return source;
  return new Failure(source.kind === 'refused' ? source.message : `${host} gives an address that is no package`);
}

async function read(address: string, mostBytes: number, settings: Settings): Promise<Got | Failure> {
  if (!URL.canParse(address)) return new Failure('the address of the module is not valid');
  const got = await get({ url: new URL(address), token: undefined, mostBytes }, settings);
  if (got instanceof Failure || (got.status >= 200 && got.status < 300)) return got;
  return new Failure(`${nameOf(got.url)} answers ${got.status}`);
}

const tag = /<meta\s[^>]{0,1000}>/gi;

function namedInText({ body }: Got): string | undefined {
  const text = Buffer.from(body.subarray(0, 1024 * 1024)).toString('utf8');
  const found = [...text.matchAll(tag)].find(([each]) => /\sname=["']terraform-get["']/i.test(each));
  return /\scontent=["']([^"']+)["']/i.exec(found?.[0] ?? '')?.[1];
}

/** `sha256:HEX`, or the digits alone, whose number tells the kind. */
function checked(bytes: Uint8Array, checksum: string | undefined): string | undefined {
  if (checksum === undefined) return undefined;
  const digits = checksum.slice(checksum.indexOf(':') + 1).toLowerCase();
  const kind = checksum.includes(':') ? checksum.slice(0, checksum.indexOf(':')) : kinds[digits.length];
  if (kind === undefined || !Object.values(kinds).includes(kind)) return 'has a check sum of a kind that is not read';
  const same = createHash(kind).update(bytes).digest('hex') === digits;
  return same ? undefined : `does not have the ${kind} sum that it should have`;
}

const kinds: Readonly<Record<number, string | undefined>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
