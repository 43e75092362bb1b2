import assert from 'node:assert/strict';
import { evaluated, type Files } from './evaluated.ts';

const chain = (count: number, next: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => `l${i + 1} = ${next(i)}`).join('\n');

const path = (level: number): string => Array.from({ length: level + 1 }, (_, i) => String(i)).join('/');

const doubling = (name: string): string =>
  Array.from({ length: 60 }, (_, i) => `${name}${i + 1} = [local.${name}${i}, local.${name}${i}]`).join('\n') +
  `\n${name}0 = ["x"]`;

/** Each must end, within the bounds of mocha, and say where it went too far. */
const cases: readonly (readonly [name: string, files: Files, problems: readonly string[]])[] = [
  [
    'locals that refer to each other ten thousand deep',
    { 'main.tf': `locals {\nl0 = 1\n${chain(10_000, i => `local.l${i} + 1`)}\n}\noutput "o" { value = local.l10000 }` },
    ['limit'],
  ],
  [
    'texts that double sixty times',
    {
      'main.tf': `locals {\nl0 = "x"\n${chain(60, i => `"\${local.l${i}}\${local.l${i}}"`)}\n}\noutput "o" { value = local.l60 }`,
    },
    [],
  ],
  [
    'lists that double sixty times',
    { 'main.tf': `locals {\n${doubling('l')}\n}\noutput "o" { value = local.l60 }` },
    [],
  ],
  [
    'lists that double, compared',
    { 'main.tf': `locals {\n${doubling('l')}\n${doubling('m')}\n}\noutput "o" { value = local.l60 == local.m60 }` },
    ['limit'],
  ],
  [
    'loops in loops in loops',
    {
      'main.tf':
        'output "o" { value = [for a in range(1000) : [for b in range(1000) : [for c in range(1000) : [for d in range(1000) : a]]]] }',
    },
    ['limit'],
  ],
  ['a count of a billion', { 'main.tf': 'resource "x_y" "r" {\n  count = 1000000000\n}' }, ['limit']],
  ['modules that double at each level', modules(40), ['limit']],
  [
    'names of the language underneath',
    {
      'main.tf':
        'locals { __proto__ = { a = 1 } }\nresource "__proto__" "constructor" { toString = local.__proto__.a }\noutput "__proto__" { value = local.constructor }',
    },
    ['reference'],
  ],
];

/** Each calls the next twice: a million million instances at the fortieth. */
function modules(levels: number): Files {
  const call = (level: number) =>
    `module "a" { source = "./${level}" }\nmodule "b" { source = "./${level}" }\nresource "x_y" "r" {}`;
  const nested = Array.from(
    { length: levels },
    (_, i) => [`${path(i)}/main.tf`, i + 1 < levels ? call(i + 1) : ''] as const,
  );
  return Object.fromEntries([['main.tf', call(0)], ...nested]);
}
describe('a hostile Terraform root', () => {
  for (const [name, files, problems] of cases) {
    it(`${name} ends`, async () => {
      const got = await evaluated(files);
      const codes = new Set(got.problems.map(problem => problem.split(' ')[0]));
      assert.deepEqual([...codes], problems);
    });
  }
});
