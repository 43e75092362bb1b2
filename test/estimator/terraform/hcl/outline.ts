import type { Body, Expression, ObjectItem, Step, TemplatePart } from '../../../../estimator/src/terraform/hcl/tree.ts';

type Kind = Expression['kind'];
type Outlines = { readonly [K in Kind]: (node: Extract<Expression, { kind: K }>) => string };

const outlines: Outlines = {
  number: ({ text }) => text,
  boolean: ({ value }) => String(value),
  null: () => 'null',
  variable: ({ name }) => name,
  invalid: () => 'invalid',
  text: ({ value }) => `'${value}'`,
  template: node => `${node.wraps ? 'same' : ''}"${parts(node.parts)}"`,
  parens: ({ expression }) => `<${outline(expression)}>`,
  tuple: ({ items }) => `[${items.map(outline).join(', ')}]`,
  object: ({ items }) => `{${items.map(item).join(', ')}}`,
  attr: ({ source, name }) => `${outline(source)}.${name}`,
  index: ({ source, key }) => `${outline(source)}[${outline(key)}]`,
  splat: node => `${outline(node.source)}${step(node)}`,
  call: ({ name, args, expand }) => `${name}(${args.map(outline).join(', ')}${expand ? '...' : ''})`,
  conditional: node => `(${outline(node.condition)} ? ${outline(node.yes)} : ${outline(node.no)})`,
  unary: ({ operator, operand }) => `(${operator}${outline(operand)})`,
  binary: ({ left, operator, right }) => `(${outline(left)} ${operator} ${outline(right)})`,
  'for-tuple': node => `[for ${loop(node)} : ${outline(node.result)}${condition(node)}]`,
  'for-object': node => {
    const result = `${outline(node.resultKey)} => ${outline(node.result)}${node.grouped ? '...' : ''}`;
    return `[for ${loop(node)} : ${result}${condition(node)}]`;
  },
};

/** A tree in one line: every operation in parentheses of its own, written parentheses as `<…>`. */
export function outline(node: Expression): string {
  const made = outlines[node.kind] as (node: Expression) => string; // the table has it by the node's own kind
  return made(node);
}

type Loop = { readonly key: string | undefined; readonly value: string; readonly collection: Expression };

const loop = ({ key, value, collection }: Loop): string =>
  `${key === undefined ? '' : `${key}, `}${value} in ${outline(collection)}`;

const condition = (node: { readonly condition: Expression | undefined }): string =>
  node.condition ? ` if ${outline(node.condition)}` : '';

const item = ({ key, value }: ObjectItem): string => `${outline(key)} = ${outline(value)}`;

type SplatStep = { readonly kind: 'splat'; readonly full: boolean; readonly steps: readonly Step[] };

function step(node: Step | SplatStep): string {
  switch (node.kind) {
    case 'attr':
      return `.${node.name}`;
    case 'index':
      return `[${outline(node.key)}]`;
    case 'splat':
      return `${node.full ? '[*]' : '.*'}{${node.steps.map(step).join('')}}`;
  }
}

const parts = (list: readonly TemplatePart[]): string => list.map(part).join('');

function part(node: TemplatePart): string {
  switch (node.kind) {
    case 'text':
      return `'${node.value}'`;
    case 'interpolation':
      return `\${${outline(node.expression)}}`;
    case 'if':
      return `%{if ${outline(node.condition)}}${parts(node.yes)}%{else}${parts(node.no)}%{endif}`;
    case 'for':
      return `%{for ${loop(node)}}${parts(node.parts)}%{endfor}`;
  }
}

/** A body likewise: `name = value; type 'label' { … }`. */
export function outlineBody({ attributes, blocks }: Body): string {
  const all = [
    ...attributes.map(({ name, value }) => `${name} = ${outline(value)}`),
    ...blocks.map(({ type, labels, body }) =>
      [type, ...labels.map(({ text }) => `'${text}'`), `{ ${outlineBody(body)} }`].join(' ').replace('{  }', '{}'),
    ),
  ];
  return all.join('; ');
}
