import type { Body, Expression, Step, TemplatePart } from '../../../../estimator/src/terraform/hcl/tree.ts';

type Kind = Expression['kind'];
type Printers = { readonly [K in Kind]: (node: Extract<Expression, { kind: K }>) => string };

const printers: Printers = {
  number: ({ text }) => text,
  boolean: ({ value }) => String(value),
  null: () => 'null',
  variable: ({ name }) => name,
  invalid: () => '',
  text: ({ value }) => `"${escape(value)}"`,
  template: ({ parts }) => `"${parts.map(part).join('')}"`,
  parens: ({ expression }) => `(${print(expression)})`,
  tuple: ({ items }) => `[${items.map(print).join(', ')}]`,
  object: ({ items }) => `{ ${items.map(({ key, value }) => `${print(key)} = ${print(value)}`).join(', ')} }`,
  attr: ({ source, name }) => `${print(source)}.${name}`,
  index: ({ source, key }) => `${print(source)}[${print(key)}]`,
  splat: ({ source, full, steps }) => `${print(source)}${full ? '[*]' : '.*'}${steps.map(step).join('')}`,
  call: ({ name, args, expand }) => `${name}(${args.map(print).join(', ')}${expand ? '...' : ''})`,
  conditional: node => `${print(node.condition)} ? ${print(node.yes)} : ${print(node.no)}`,
  unary: ({ operator, operand }) => `${operator}${print(operand)}`,
  binary: ({ left, operator, right }) => `${print(left)} ${operator} ${print(right)}`,
  'for-tuple': node => `[for ${loop(node)} : ${print(node.result)}${condition(node)}]`,
  'for-object': node => {
    const result = `${print(node.resultKey)} => ${print(node.result)}${node.grouped ? '...' : ''}`;
    return `{ for ${loop(node)} : ${result}${condition(node)} }`;
  },
};

/** HCL text for a tree. Precedence is not minded: an operand that needs parentheses has them in its tree. */
export function print(node: Expression): string {
  const printer = printers[node.kind] as (node: Expression) => string; // the table has it by the node's own kind
  return printer(node);
}

type Loop = { readonly key: string | undefined; readonly value: string; readonly collection: Expression };

const loop = ({ key, value, collection }: Loop): string =>
  `${key === undefined ? '' : `${key}, `}${value} in ${print(collection)}`;

const condition = (node: { readonly condition: Expression | undefined }): string =>
  node.condition ? ` if ${print(node.condition)}` : '';

function step(node: Step): string {
  switch (node.kind) {
    case 'attr':
      return `.${node.name}`;
    case 'index':
      return `[${print(node.key)}]`;
    case 'splat':
      return `${node.full ? '[*]' : '.*'}${node.steps.map(step).join('')}`;
  }
}

function part(node: TemplatePart): string {
  switch (node.kind) {
    case 'text':
      return escape(node.value);
    case 'interpolation':
      return `\${${print(node.expression)}}`;
    case 'if':
      return `%{ if ${print(node.condition)} }${node.yes.map(part).join('')}%{ else }${node.no.map(part).join('')}%{ endif }`;
    case 'for':
      return `%{ for ${loop(node)} }${node.parts.map(part).join('')}%{ endfor }`;
  }
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
const escape = (value: string): string =>
  value.replaceAll(/["\\\n\r\t]/g, found => named[found] ?? found).replaceAll(/[$%](?=\{)/g, '$&$&');

export function printBody({ attributes, blocks }: Body, indent = ''): string {
  const lines = [
    ...attributes.map(({ name, value }) => `${indent}${name} = ${print(value)}\n`),
    ...blocks.map(({ type, labels, body }) => {
      const heading = [type, ...labels.map(({ text }) => `"${escape(text)}"`)].join(' ');
      return `${indent}${heading} {\n${printBody(body, `${indent}  `)}${indent}}\n`;
    }),
  ];
  return lines.join('');
}
