import type { Problem } from '../model.ts';
import type { TextFile } from '../text.ts';
import type { ParsedFile } from './declarations.ts';
import { parseJson, parseJsonVariables } from './hcl/json.ts';
import { parse } from './hcl/parse.ts';
import type { Syntax } from './hcl/tree.ts';
import type { SecondOpinion } from './second-opinion.ts';

/** Syntax by path, kept between runs: a file that did not change is not parsed again. */
export type SyntaxCache = Map<string, { readonly text: string; readonly syntax: Syntax }>;

export type Reader = {
  readonly secondOpinion: SecondOpinion | undefined;
  readonly cache: SyntaxCache;
  readonly tofu: boolean;
};

/** Parses a file; where our parser sees an error, HashiCorp's is asked as well. */
export async function parseFile(file: TextFile, reader: Reader, problems: Problem[]): Promise<ParsedFile> {
  const syntax = syntaxOf(file, reader.cache);
  const [first] = syntax.problems;
  if (!first) return { file, body: syntax.body };
  const opinion = isJson(file.path) ? undefined : await reader.secondOpinion?.(file.path, file.text);
  if (opinion?.kind === 'accepted') {
    const message = `Costlens could not read this, Terraform's own parser can; please report it: ${first.message}`;
    problems.push({ severity: 'warning', code: 'second-opinion', message, at: file.at(first) });
    return { file, body: opinion.body };
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
      ...syntax.problems.map(({ message, ...span }): Problem => ({
        severity: 'error',
        code: 'syntax',
        message,
        at: file.at(span),
      })),
    );
  }
  return { file, body: syntax.body };
}

export function syntaxOf(file: TextFile, cache: SyntaxCache): Syntax {
  const known = cache.get(file.path);
  if (known?.text === file.text) return known.syntax;
  const syntax = parserOf(file.path)(file.text);
  cache.set(file.path, { text: file.text, syntax });
  return syntax;
}

/** In a file of variables nothing is a block, whatever its name. */
function parserOf(path: string): (text: string) => Syntax {
  if (path.endsWith('.tfvars.json')) return parseJsonVariables;
  return isJson(path) ? parseJson : parse;
}

const isJson = (path: string): boolean => path.endsWith('.json');
