import type { Entry } from '../model.ts';
import { folderOf, within } from '../path.ts';
import { decode } from './decode.ts';
import { git } from './git-command.ts';
import type { Blob } from './git-listing.ts';

/** Larger files are no infrastructure code; they are read only when asked for by name. */
const ordinaryBytes = 4 * 1024 * 1024;
const mostAtOnce = 32 * 1024 * 1024;

const isText = (path: string): boolean => /\.(tf|tofu|tfvars|json|ya?ml|template|tftpl|tpl|txt|sh|csv)$/.test(path);

/** The texts of files. One call of git reads all that is likely to be wanted: of a large repository, a folder. */
export function textsOf(
  repository: string,
  files: ReadonlyMap<string, Blob>,
  list: (folder: string) => readonly Entry[],
): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  const isOrdinary = (path: string): boolean => (files.get(path)?.bytes ?? Infinity) <= ordinaryBytes && isText(path);
  const ordinary = [...files.keys()].filter(isOrdinary);
  const isSmall = ordinary.reduce((sum, path) => sum + (files.get(path)?.bytes ?? 0), 0) <= mostAtOnce;
  const beside = (folder: string): readonly string[] =>
    list(folder).flatMap(({ kind, name }) => (kind === 'file' ? [within(folder, name)] : []));
  const load = (path: string): void => {
    const around = isSmall ? ordinary : beside(folderOf(path)).filter(isOrdinary);
    const wanted = [path, ...around].filter((each, at) => !texts.has(each) && (at === 0 || each !== path));
    const ids = wanted.map(each => files.get(each)?.id ?? '');
    readBlobs(repository, ids).forEach((text, index) => texts.set(wanted[index] ?? '', text));
  };
  return path => {
    if (files.has(path) && !texts.has(path)) load(path);
    return texts.get(path);
  };
}

/** `git cat-file --batch` answers each id with a header line, the bytes and a newline. */
export function readBlobs(repository: string, ids: readonly string[]): readonly (string | undefined)[] {
  const batch = git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (!batch.ok) return ids.map(() => undefined);
  let at = 0;
  return ids.map(() => {
    const end = batch.output.indexOf(10, at);
    const [, type, size] = batch.output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') return undefined;
    const text = decode(batch.output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
    return text;
  });
}
