import { type Edit, type Scalar, type Span, Unknown } from '../../model.ts';
import type { TextFile } from '../../text.ts';
import type { Placed } from '../body.ts';
import type { Declaration } from '../declarations.ts';
import type { Block } from '../hcl/tree.ts';
import { packageOf } from '../modules/mount.ts';
import { unfold, type Unfolded } from './blocks.ts';
import type { Scope } from './scope.ts';
import { trace } from './trace.ts';

/** The change of text that gives the attribute at a path another value; undefined when there is no one place for it. */
export function edit(declaration: Declaration, scope: Scope, path: string, value: Scalar): Edit | undefined {
  const found = editWithin({ contents: declaration.contents, scope, block: declaration }, path.split('.'), value);
  // A fetched module is not the reader's to change.
  return found && packageOf(found.file) === undefined ? found : undefined;
}

function editWithin(here: Unfolded, [first = '', ...rest]: readonly string[], value: Scalar): Edit | undefined {
  const attribute = here.contents.attributes.get(first);
  if (attribute) {
    const written = trace(attribute.node.value, rest, { ...here.scope, file: attribute.file });
    // What a file holds is not written here.
    const isText = written !== undefined && written.expression.kind !== 'call';
    return isText ? replace(written.scope.file, written.expression, value) : undefined;
  }
  if (rest.length === 0) return insert(here.block, first, value);
  return editBlock(here, first, rest, value);
}

function editBlock(
  { contents, scope }: Unfolded,
  type: string,
  rest: readonly string[],
  value: Scalar,
): Edit | undefined {
  const unfolded = unfold(contents, type, scope);
  if (!unfolded || unfolded instanceof Unknown) return undefined;
  const [index = ''] = rest;
  const numbered = /^\d+$/.test(index);
  const block = unfolded[numbered ? Number(index) : 0];
  return block && editWithin(block, numbered ? rest.slice(1) : rest, value);
}

const isJson = (file: TextFile): boolean => file.path.endsWith('.json');

const printed = (file: TextFile, value: Scalar): string => {
  const text = JSON.stringify(value);
  return isJson(file) ? text : text.replace(/([$%])\{/g, '$1$1{');
};

const change = (file: TextFile, span: Span, text: string): Edit => ({
  file: file.path,
  range: file.at(span).range,
  text,
});

const replace = (file: TextFile, span: Span, value: Scalar): Edit => change(file, span, printed(file, value));

function insert({ node, file }: Placed<Block>, name: string, value: Scalar): Edit | undefined {
  return isJson(file) ? insertJson(node, file, name, value) : insertNative(node, file, name, value);
}

/** After the last attribute that stands before the nested blocks, aligned as `terraform fmt` would. */
function insertNative({ body, heading }: Block, file: TextFile, name: string, value: Scalar): Edit | undefined {
  const { text } = file;
  const firstBlock = body.blocks[0]?.start ?? Infinity;
  const before = body.attributes.filter(({ start }) => start < firstBlock).at(-1);
  const open = text.indexOf('{', heading.end - 1);
  if (open < 0) return undefined;
  if (before && lineOf(text, before.start) !== lineOf(text, open)) {
    const indent = text.slice(lineOf(text, before.start), before.start);
    const equals = text.indexOf('=', before.nameSpan.end) - before.nameSpan.start;
    const padded = name.padEnd(Math.max(name.length + 1, equals));
    return change(
      file,
      { start: before.end, end: before.end },
      `${eol(text)}${indent}${padded}= ${printed(file, value)}`,
    );
  }
  return insertFirst(body, { open, text, file }, `${name} = ${printed(file, value)}`);
}

/** Into an empty block, or one written on one line, which is unfolded. */
function insertFirst(body: Block['body'], at: { open: number; text: string; file: TextFile }, line: string): Edit {
  const { open, text, file } = at;
  const outer = indentAt(text, open);
  const lines = body.attributes
    .filter(({ start }) => lineOf(text, start) === lineOf(text, open))
    .map(({ start, end }) => text.slice(start, end));
  const inner = [...lines, line].map(each => `${eol(text)}${outer}  ${each}`).join('');
  const close = text.indexOf('}', Math.max(open, lines.length === 0 ? 0 : (body.attributes.at(-1)?.end ?? 0)));
  const oneLine = body.blocks.length === 0 && close >= 0 && lineOf(text, close) === lineOf(text, open);
  return change(
    file,
    { start: open + 1, end: oneLine ? close : open + 1 },
    oneLine ? `${inner}${eol(text)}${outer}` : inner,
  );
}

function insertJson({ body, heading }: Block, file: TextFile, name: string, value: Scalar): Edit {
  const { text } = file;
  const last = [...body.attributes, ...body.blocks].reduce<Span | undefined>(
    (latest, each) => (latest && latest.end > each.end ? latest : each),
    undefined,
  );
  const property = `${JSON.stringify(name)}: ${printed(file, value)}`;
  if (!last) return change(file, { start: body.start + 1, end: body.start + 1 }, property);
  const indent = indentAt(text, last.start);
  const sameLine = lineOf(text, last.start) === lineOf(text, heading.start);
  return change(
    file,
    { start: last.end, end: last.end },
    sameLine ? `, ${property}` : `,${eol(text)}${indent}${property}`,
  );
}

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineOf(text, offset), offset + 1))?.[0] ?? '';
const lineOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
