import { type Data, type Problem, type Span, Unknown } from '../../model.ts';
import { folderOf, join } from '../../path.ts';
import { readSyntax } from '../syntax/read.ts';
import type { Included, Node, Syntax } from '../syntax/tree.ts';
import type { TransformContext } from '../transforms.ts';
import { toText } from '../values/scope.ts';
import { shifted } from './joined.ts';

const mostFiles = 100;
const mostCharacters = 20_000_000;

/** Files read so far, each once. */
export type Snippets = {
  readonly included: readonly Included[];
  /** The content of the file at a location; undefined, and said, where there is none. */
  at(location: Data | undefined, span: Span): Node | undefined;
};

/** Why there is nothing to include. */
type Refusal = { readonly code: Problem['code']; readonly message: string };
type Found = { readonly root: Node | undefined };

export function snippetsBehind(syntax: Syntax, { tree, file, report }: TransformContext): Snippets {
  const included: Included[] = [];
  const known = new Map<string, Found | Refusal>();
  let end = syntax.source.text.length + 1;

  const read = (path: string): Found | Refusal => {
    const text = tree.read(path);
    if (text === undefined) return { code: 'missing-file', message: `the file ${path}, included here, cannot be read` };
    if (included.length >= mostFiles || end + text.length > mostCharacters) return tooMany;
    const found = readSyntax(path, text);
    for (const problem of found.problems) report(problem);
    included.push({ start: end, syntax: found });
    const root = found.root && shifted(found.root, end);
    end += text.length + 1;
    return { root };
  };

  return {
    included,
    at: (location, span) => {
      const path = pathOf(location, file);
      const found = typeof path === 'string' ? (known.get(path) ?? read(path)) : path;
      if (typeof path === 'string') known.set(path, found);
      if ('root' in found) return found.root;
      report({ severity: found.code === 'not-supported' ? 'warning' : 'error', ...found, at: syntax.source.at(span) });
      return undefined;
    },
  };
}

const tooMany: Refusal = { code: 'limit', message: 'the files included in this template are too many or too long' };

/** Before it is packaged, a template names files beside it. */
function pathOf(location: Data | undefined, file: string): string | Refusal {
  if (location instanceof Unknown)
    return { code: 'not-supported', message: `which file is included here is not known: ${location.reason}` };
  const text = toText(location);
  if (text === undefined) return { code: 'value', message: 'AWS::Include takes the Location of a file' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(text))
    return { code: 'not-supported', message: `${text} is not read: what it holds is not counted` };
  return join(folderOf(file), text) ?? { code: 'outside', message: `${text} lies outside of the repository` };
}
