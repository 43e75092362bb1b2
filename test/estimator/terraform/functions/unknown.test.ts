import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Data, Unknown } from '../../../../estimator/src/model.ts';
import { object, Sequence, toData, tuple, type Value } from '../../../../estimator/src/terraform/evaluate/value.ts';
import { evaluateText } from './evaluate.ts';

type Mask = boolean | readonly Mask[] | { readonly [name: string]: Mask };
/** What Terraform plans: the known part, and a mask of the rest; null where it fails. */
type Truth = readonly [expression: string, result: { readonly after: unknown; readonly unknown: Mask } | null];

const id = new Unknown('known after apply', [{ address: 'terraform_data.src', attribute: 'id' }]);
const local = object([
  ['u', id],
  ['n', new Unknown('known after apply')],
  ['l', new Sequence('list', [id, 'b'])],
  ['t', tuple([id, 'b'])],
  [
    'm',
    object([
      ['a', id],
      ['b', 'x'],
    ] as readonly (readonly [string, Value])[]),
  ],
]);

/** Terraform knows the type of every unknown, and how small a length may be. What we say instead is less, or a number that is no text yet. */
const finer = new Set([
  'local.n > -1',
  'startswith(format("abc-%s", local.u), "abc")',
  'can(local.u.foo)',
  'false ? local.u : 1',
  'true ? 5 : local.u',
  'local.t == [1, "b"]',
]);

const masked = (data: Data): unknown => {
  if (data instanceof Unknown) return { after: null, unknown: true };
  if (Array.isArray(data)) return data.map(masked);
  return data !== null && typeof data === 'object'
    ? Object.fromEntries(Object.entries(data).map(([name, each]) => [name, masked(each)]))
    : { after: data, unknown: false };
};

function expectedOf(after: unknown, unknown: Mask | undefined): unknown {
  if (unknown === true) return { after: null, unknown: true };
  if (Array.isArray(after))
    return after.map((each, index) =>
      expectedOf(each, Array.isArray(unknown) ? (unknown as readonly Mask[])[index] : undefined),
    );
  if (after === null || typeof after !== 'object') return { after, unknown: false };
  const masks = typeof unknown === 'object' ? (unknown as Readonly<Record<string, Mask>>) : {};
  const names = [...new Set([...Object.keys(after), ...Object.keys(masks)])].sort();
  return Object.fromEntries(
    names.map(name => [name, expectedOf((after as Readonly<Record<string, unknown>>)[name] ?? null, masks[name])]),
  );
}

describe('functions and operators keep what is known, as terraform plan does', () => {
  const truths = JSON.parse(
    readFileSync(join(import.meta.dirname, 'recorded-unknown.json'), 'utf8'),
  ) as readonly Truth[];
  for (const [expression, truth] of truths) {
    it(expression, () => {
      const { value, problems } = evaluateText(expression, { values: { local } });
      if (truth === null) return assert.notEqual(problems.length, 0);
      assert.deepEqual(problems, []);
      if (finer.has(expression)) return undefined;
      return assert.deepEqual(
        JSON.parse(JSON.stringify(masked(toData(value)))),
        expectedOf(truth.after, truth.unknown),
      );
    });
  }
});
