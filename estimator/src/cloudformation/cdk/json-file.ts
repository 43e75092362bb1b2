import type { Problem, Source, SourceTree } from '../../model.ts';
import { parse } from '../../terraform/plan/parse.ts';
import { TextFile } from '../../text.ts';

/** A JSON file of an assembly, with the places of the texts in it. */
export type JsonFile = {
  readonly root: unknown;
  /** Where a text stands first; the beginning of the file when it is escaped. */
  readonly at: (text: string) => Source;
};

/** Longer ones are not written by the CDK. */
const longest = 100_000_000;

export function readJson(tree: SourceTree, path: string): JsonFile | Problem {
  const text = tree.read(path);
  const severity = 'error';
  if (text === undefined) return { severity, code: 'missing-file', message: `${path} cannot be read` };
  const file = new TextFile(path, text);
  const start = { start: 0, end: 0 };
  if (text.length > longest)
    return { severity, code: 'limit', message: `${path} is too long to be read`, at: file.at(start) };
  const parsed = parse(file);
  if ('problem' in parsed)
    return { ...parsed.problem, message: `${path} is not JSON from here on; synthesize the app anew` };
  const at = (quoted: string): Source => {
    const found = text.indexOf(JSON.stringify(quoted));
    return file.at(found < 0 ? start : { start: found, end: found + JSON.stringify(quoted).length });
  };
  return { root: parsed.root, at };
}
