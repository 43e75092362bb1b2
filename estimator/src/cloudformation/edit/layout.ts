import { columnOf, indentAt } from '../syntax/lines.ts';
import { entry, type Mapping, type Syntax } from '../syntax/tree.ts';

/** How a file is laid out: what an insertion goes by. */
export type Layout = {
  readonly text: string;
  readonly newline: string;
  /** Braces all through: keys and texts are quoted. */
  readonly json: boolean;
  /** One step of indentation. */
  readonly unit: string;
};

/** Of the file that the offset is in; the text is that of all files. */
export function layoutOf(syntax: Syntax, offset: number): Layout {
  const file = syntax.included?.findLast(({ start }) => start <= offset)?.syntax ?? syntax;
  const { root } = file;
  const { text } = file.source;
  const json = root?.kind === 'map' && root.flow;
  return {
    text: syntax.source.text,
    newline: text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n',
    json,
    unit: json ? jsonUnit(text, root) : yamlUnit(text, root),
  };
}

/** Empty when all is on one line. */
const jsonUnit = (text: string, root: Mapping): string =>
  root.last && text.slice(root.start, root.last.start).includes('\n') ? indentAt(text, root.last.start) : '';

function yamlUnit(text: string, root: Syntax['root']): string {
  const resources = entry(root, 'Resources');
  const width = resources ? columnOf(text, resources.value.start) - columnOf(text, resources.start) : 0;
  return ' '.repeat(resources?.value.kind === 'map' && !resources.value.flow && width > 0 ? width : 2);
}
