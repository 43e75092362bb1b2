import type {
  Block,
  Body,
  Expression,
  ObjectItem,
  Template,
  TemplatePart,
} from '../../../../estimator/src/terraform/hcl/tree.ts';

type Json = { [name: string]: unknown };

/** The JSON that hcl2json makes of the same file: expressions come back as their source text in `${…}`. */
export function shape(text: string, body: Body): Json {
  const result: Json = {};
  for (const { name, value } of body.attributes) result[name] = valueShape(text, value);
  for (const block of body.blocks) addBlock(text, block, result);
  return result;
}

function addBlock(text: string, { type, labels, body }: Block, into: Json): void {
  const path = [type, ...labels.map(label => label.text)];
  let at = into;
  for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Json; // built here, level by level
  const last = path.at(-1) ?? '';
  const list = (at[last] ??= []) as unknown[]; // likewise
  list.push(shape(text, body));
}

function valueShape(text: string, value: Expression): unknown {
  switch (value.kind) {
    case 'template':
      return templateShape(text, value);
    case 'tuple':
      return value.items.map(item => valueShape(text, item));
    case 'object':
      return Object.fromEntries(value.items.map(item => [keyShape(text, item), valueShape(text, item.value)]));
    case 'unary':
      return unaryShape(text, value);
    default:
      return isPlain(value) ? plainShape(value) : source(text, value);
  }
}

type Plain = Extract<Expression, { kind: 'number' | 'boolean' | 'null' | 'text' }>;

const isPlain = (value: Expression): value is Plain => ['number', 'boolean', 'null', 'text'].includes(value.kind);

function plainShape(value: Plain): unknown {
  switch (value.kind) {
    case 'number':
      return Number(value.text);
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'text':
      return escaped(value.value);
  }
}

function unaryShape(text: string, value: Expression & { kind: 'unary' }): unknown {
  const { operand, operator } = value;
  if (operator === '-' && operand.kind === 'number') return -Number(operand.text);
  if (operator === '!' && operand.kind === 'boolean') return !operand.value;
  return source(text, value);
}

function keyShape(text: string, { key }: ObjectItem): string {
  if (key.kind === 'text') return escaped(key.value);
  if (key.kind === 'template') return String(templateShape(text, key));
  return source(text, key);
}

function templateShape(text: string, { parts, wraps }: Template): unknown {
  const [first] = parts;
  if (wraps && first?.kind === 'interpolation') return valueShape(text, first.expression);
  return partsShape(text, parts);
}

const partsShape = (text: string, parts: readonly TemplatePart[]): string =>
  parts.map(part => partShape(text, part)).join('');

function partShape(text: string, part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.value);
    case 'interpolation':
      return interpolationShape(text, part.expression);
    case 'if':
      return `%{if ${slice(text, part.condition)}}${partsShape(text, part.yes)}${elseShape(text, part.no)}%{endif}`;
    case 'for': {
      const names = part.key === undefined ? part.value : `${part.key}, ${part.value}`;
      return `%{for ${names} in ${slice(text, part.collection)}}${partsShape(text, part.parts)}%{endfor}`;
    }
  }
}

const elseShape = (text: string, no: readonly TemplatePart[]): string => {
  const shown = partsShape(text, no);
  return shown === '' ? '' : `%{else}${shown}`;
};

/** Texts within a template lose their own braces. */
function interpolationShape(text: string, expression: Expression): string {
  if (expression.kind === 'text') return escaped(expression.value);
  return expression.kind === 'template' ? String(templateShape(text, expression)) : source(text, expression);
}

const slice = (text: string, { start, end }: Expression): string => text.slice(start, end);
const source = (text: string, expression: Expression): string => `\${${slice(text, expression)}}`;
const escaped = (value: string): string => value.replaceAll(/[$%](?=\{)/g, '$&$&');
