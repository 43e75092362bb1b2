import type { Problem } from '../model.ts';
import { MovedText, type TextFile } from '../text.ts';
import type { ParsedFile } from './declarations.ts';
import { parseJson, parseJsonVariables } from './hcl/json.ts';
import { readAfter, readingOf, type Reading, type Standing } from './hcl/reading.ts';
import type { Body } from './hcl/tree.ts';
import type { SecondOpinion } from './second-opinion.ts';

/** What was read, by path, kept between runs: only blocks that changed are parsed again. */
export type SyntaxCache = Map<string, Reading>;

export type Reader = {
  readonly secondOpinion: SecondOpinion | undefined;
  readonly cache: SyntaxCache;
  readonly tofu: boolean;
};

/** Parses a file; where our parser sees an error, HashiCorp's is asked as well. */
export async function parseFile(file: TextFile, reader: Reader, problems: Problem[]): Promise<ParsedFile> {
  const reading = readingIn(file, reader.cache);
  const [first] = reading.problems;
  if (!first) return parsed(file, reading);
  const opinion = isJson(file.path) ? undefined : await reader.secondOpinion?.(file.path, file.text);
  if (opinion?.kind === 'accepted') {
    const message = `Costlens could not read this, Terraform's own parser can; please report it: ${first.message}`;
    problems.push({ severity: 'warning', code: 'second-opinion', message, at: file.at(first) });
    return { file, ...anew(file, opinion.body) };
  }
  if (opinion?.kind === 'refused') {
    problems.push({
      severity: 'error',
      code: 'syntax',
      message: opinion.message,
      at: { file: file.path, range: opinion.range },
    });
  } else {
    problems.push(
      ...reading.problems.map(({ message, ...span }): Problem => ({
        severity: 'error',
        code: 'syntax',
        message,
        at: file.at(span),
      })),
    );
  }
  return parsed(file, reading);
}

const anew = (file: TextFile, { attributes, blocks }: Body): Omit<ParsedFile, 'file'> => ({
  attributes,
  blocks: blocks.map(node => ({ node, file, clean: false })),
});

export function readingIn(file: TextFile, cache: SyntaxCache): Reading {
  const known = cache.get(file.path);
  if (known?.text === file.text) return known;
  const reading = isJson(file.path)
    ? readingOf(file.text, parserOf(file.path)(file.text))
    : readAfter(known, file.text);
  cache.set(file.path, reading);
  return reading;
}

/** In a file of variables nothing is a block, whatever its name. */
const parserOf = (path: string): typeof parseJson => (path.endsWith('.tfvars.json') ? parseJsonVariables : parseJson);

/** Blocks that were read from an earlier text keep it, with their places in this one. */
function parsed(file: TextFile, { text: now, attributes, blocks, problems, separable }: Reading): ParsedFile {
  let last = { text: now, by: 0, file };
  const fileOf = ({ text, by }: Standing): TextFile => {
    if (by === 0 && text === now) return file;
    if (by !== last.by || text !== last.text) last = { text, by, file: new MovedText(text, file, by) };
    return last.file;
  };
  const isClean = ({ block, by }: Standing): boolean =>
    separable || !problems.some(({ start, end }) => start <= block.end + by && end >= block.start + by);
  return {
    file,
    attributes,
    blocks: blocks.map(each => ({ node: each.block, file: fileOf(each), clean: isClean(each) })),
  };
}

const isJson = (path: string): boolean => path.endsWith('.json');
