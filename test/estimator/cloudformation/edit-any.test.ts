import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Data, Scalar } from '../../../estimator/src/model.ts';
import { follow } from '../../../estimator/src/follow.ts';
import { edited } from './edited.ts';
import { evaluate, instance, plain } from './template.ts';

type Tree = Scalar | readonly Tree[] | { readonly [name: string]: Tree };

const isList = (node: Tree): node is readonly Tree[] => Array.isArray(node);

const names = ['Size', 'VolumeType', 'Ebs', 'Monitoring', 'yes', 'a b', 'x-y', '012'] as const;
const texts = [
  'gp3',
  '',
  'yes',
  'null',
  '~',
  '100',
  '1e3',
  '- a',
  'a: b',
  '#',
  'a #b',
  "it's",
  '"',
  '\\',
  '{',
  'a,b',
  '*x',
  '&x',
  '!Ref x',
  '<<',
  '2020-01-01',
  'é',
  'a\nb',
  ' a',
  'a ',
  '\t',
  '\uE000',
  '|',
  '%',
  '@',
  '0x1F',
  '\u0000',
];

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(...texts),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const map = (depth: number): fc.Arbitrary<Tree> =>
  fc.dictionary(fc.constantFrom(...names), tree(depth - 1), { maxKeys: 4 });
const tree = (depth: number): fc.Arbitrary<Tree> =>
  depth === 0
    ? scalar
    : fc.oneof({ weight: 3, arbitrary: scalar }, map(depth), fc.array(tree(depth - 1), { maxLength: 3 }));

/** How a file is written. In `yaml`, the choices taken in turn say which maps are in braces, and which texts in which quotes. */
type Style = {
  readonly kind: 'json' | 'tabs' | 'tight' | 'yaml';
  readonly width: 2 | 4;
  readonly crlf: boolean;
  readonly choices: readonly number[];
};
const style: fc.Arbitrary<Style> = fc.record({
  kind: fc.constantFrom('json', 'tabs', 'tight', 'yaml', 'yaml', 'yaml'),
  width: fc.constantFrom(2, 4),
  crlf: fc.boolean(),
  choices: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
});

function written(root: Tree, { kind, width, crlf, choices }: Style): string {
  const text =
    kind === 'yaml'
      ? `${inYaml(root, width, choices)}\n`
      : JSON.stringify(root, null, { json: width, tabs: '\t', tight: 0 }[kind]);
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

function inYaml(root: Tree, width: number, choices: readonly number[]): string {
  let turn = 0;
  const choose = (): number => choices[turn++ % choices.length] ?? 0;
  const quoted = (value: Scalar): string => {
    const choice = choose();
    if (typeof value !== 'string') return String(value);
    if (choice < 2 && /^[a-z]+\d$/i.test(value)) return value;
    return choice < 4 && /^[ -~]*$/.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  };
  const flow = (node: Tree): string => {
    if (typeof node !== 'object') return quoted(node);
    if (isList(node)) return `[${node.map(flow).join(', ')}]`;
    return `{${Object.entries(node)
      .map(([name, value]) => `${quoted(name)}: ${flow(value)}`)
      .join(', ')}}`;
  };
  const block = (node: Tree, indent: number): string => {
    if (typeof node !== 'object' || Object.keys(node).length === 0 || (indent > 2 * width && choose() === 5))
      return ` ${flow(node)}${choose() === 4 ? ' # said' : ''}`;
    const pad = `\n${' '.repeat(indent)}`;
    if (isList(node)) return node.map(item => `${pad}-${block(item, indent + width)}`).join('');
    return Object.entries(node)
      .map(([name, value]) => `${pad}${quoted(name)}:${block(value, indent + width)}`)
      .join('');
  };
  return block(root, 0).trimStart();
}

/** Paths to every scalar, and to one new name in every map. */
function* paths(node: Tree, path: readonly string[]): Generator<readonly string[]> {
  if (typeof node !== 'object') yield path;
  else for (const [name, value] of Object.entries(node)) yield* paths(value, [...path, name]);
  if (typeof node === 'object' && !isList(node)) yield [...path, 'Brand', 'New'];
}

function withValue(data: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: unknown = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) };
  const holder = copy as Record<string, unknown>;
  holder[step] = withValue(holder[step] ?? {}, rest, value);
  return copy;
}

const all = (text: string): Record<string, Data> => {
  const of = instance(evaluate(text), 'R');
  return Object.fromEntries(of.names().map(name => [name, of.get(name) ?? null]));
};

describe('any edit', () => {
  it('gives the new value at its path, and changes nothing else', () => {
    const property = fc.property(map(3), style, scalar, fc.nat(), (properties, how, value, pick) => {
      const resource = { Type: 'T::R', Properties: properties };
      const text = written({ Resources: { R: resource, S: { Type: 'T::S' } } }, how);
      const before = evaluate(text);
      assert.deepEqual(before.problems, []);
      const choices = [...paths(properties, [])].filter(steps => steps.length > 0);
      const steps = choices[pick % choices.length] ?? [];
      const changed = edited(text, instance(before, 'R'), steps.join('.'), value);
      assert.ok(changed !== undefined, `no edit of ${steps.join('.')} in\n${text}`);
      const found = follow(all(changed), steps);
      const said = JSON.stringify({ text, changed, steps });
      assert.equal(typeof found === 'object' ? found : String(found), String(value), said);
      assert.deepEqual(evaluate(changed).problems, [], said);
      assert.deepEqual(plain(all(changed)), withValue(plain(all(text)), steps, found), said);
      assert.equal(evaluate(changed).instances.length, 2, said);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
