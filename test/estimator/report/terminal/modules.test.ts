import assert from 'node:assert/strict';
import { moduleEnds } from '../../../../estimator/src/report/attribution/module.ts';
import { byModule, type Entry } from '../../../../estimator/src/report/terminal/modules.ts';

const text = ({ level, name, ...entry }: Entry<string>): string =>
  `${'  '.repeat(level)}${name}${entry.kind === 'module' ? `: ${String(entry.items.length)}` : ''}`;

/** An address in brackets is one that is counted and not shown. */
const tree = (addresses: readonly string[], deepest: number): readonly string[] =>
  byModule(
    addresses.map(given => {
      const address = given.replace(/^\((.*)\)$/, '$1');
      return { item: address, address, ends: moduleEnds('cloudformation', address), isShown: address === given };
    }),
    deepest,
  ).map(text);

type Case = {
  readonly name: string;
  readonly of: readonly string[];
  readonly deepest?: number;
  readonly is: readonly string[];
};

const table: readonly Case[] = [
  { name: 'nothing', of: [], is: [] },
  { name: 'no modules', of: ['B', 'A'], is: ['B', 'A'] },
  {
    name: 'the root first, and modules in the order they come',
    of: ['N/A', 'X', 'M/A', 'N/B', 'M/B'],
    is: ['X', 'N: 2', '  A', '  B', 'M: 2', '  A', '  B'],
  },
  { name: 'one item in a line', of: ['M/A', 'N/O/B'], is: ['M/A', 'N/O/B'] },
  { name: 'one item beside what is not shown', of: ['(M/A)', 'M/B', '(M/N/C)'], is: ['M/B'] },
  { name: 'a module of which nothing is shown', of: ['A', '(M/A)', '(M/B)'], is: ['A'] },
  { name: 'what is not shown counted', of: ['M/A', 'M/B', '(M/N/C)', '(M/D)'], is: ['M: 4', '  A', '  B'] },
  {
    name: 'own items before those of modules within',
    of: ['M/N/A', 'M/N/B', 'M/C'],
    is: ['M: 3', '  C', '  N: 2', '    A', '    B'],
  },
  { name: 'modules on the way in one heading', of: ['M/N/O/A', 'M/N/O/B'], is: ['M/N/O: 2', '  A', '  B'] },
  {
    name: 'a key that holds what parts names',
    of: ['S["1/x.y"].A', 'S["1/x.y"].B'],
    is: ['S["1/x.y"]: 2', '  A', '  B'],
  },
  {
    name: 'a path that is also the start of a name',
    of: ['M/A', 'M/B', 'MN/A', 'MN/B'],
    is: ['M: 2', '  A', '  B', 'MN: 2', '  A', '  B'],
  },
  { name: 'an item called as a module is', of: ['M', 'M/A', 'M/B'], is: ['M', 'M: 2', '  A', '  B'] },
  {
    name: 'modules too deep beside one another, each with what is its own',
    of: ['M/A', 'M/B', 'M/N/C', 'M/N/D', 'M/N/O/E', 'M/N/O/F', 'M/P/G'],
    deepest: 2,
    is: ['M: 7', '  A', '  B', '  N: 2', '    C', '    D', '  N/O: 2', '    E', '    F', '  P/G'],
  },
  {
    name: 'one level only',
    of: ['M/A', 'M/B', 'M/N/C', 'M/N/D'],
    deepest: 1,
    is: ['M: 2', '  A', '  B', 'M/N: 2', '  C', '  D'],
  },
];

describe('modules', () => {
  for (const { name, of, deepest = 4, is } of table) it(`draw ${name}`, () => assert.deepEqual(tree(of, deepest), is));

  it('leave steps out of the tree, and never out of a name, where there are too many', () => {
    const steps = (count: number): string => 'M/'.repeat(count);
    const drawn = tree(
      ['A', 'B', 'N/C', 'N/D'].map(name => steps(20_000) + name),
      4,
    );
    assert.deepEqual(drawn, [
      `${steps(22)}M: 4`,
      `  ${steps(19_976)}M: 2`,
      '    A',
      '    B',
      `  ${steps(19_977)}N: 2`,
      '    C',
      '    D',
    ]);
  });

  it('are told apart by the thousand', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `M${String(index)}`);
    const drawn = tree(
      names.flatMap(name => [`${name}/A`, `${name}/B`]),
      4,
    );
    assert.deepEqual(
      drawn,
      names.flatMap(name => [`${name}: 2`, '  A', '  B']),
    );
  });
});
