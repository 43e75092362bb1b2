import assert from 'node:assert/strict';
import { compareStates, defaults, diff, type Diff, estimatePlansAt, Memo, estimateAt } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { book } from '../../prices.ts';
import { change, planOf } from '../terraform/plan/made.ts';
import { type Files, heredoc, stack } from './evaluated.ts';

const options = { ...defaults, region: 'us-east-1' };
const sized = (size: number, more = ''): string =>
  `Resources:\n  Data:\n    Type: AWS::EC2::Volume\n    Properties: {VolumeType: gp2, Size: ${String(size)}}\n${more}`;
const another = '  More:\n    Type: AWS::EC2::Volume\n    Properties: {VolumeType: gp2, Size: 50}\n';

const changes = ({ changes: all }: Diff): readonly unknown[] =>
  all.map(({ kind, before, after, deltaUsd }) => [kind, (after ?? before)?.instance.address, deltaUsd]);

describe('two states of stacks in Terraform', () => {
  const s = 'aws_cloudformation_stack.s';
  const rows: readonly (readonly [string, Files, Files, readonly unknown[]])[] = [
    [
      'a file',
      { 'main.tf': stack('file("v.yaml")'), 'v.yaml': sized(10) },
      { 'main.tf': stack('file("v.yaml")'), 'v.yaml': sized(30, another) },
      [
        ['added', `${s}/More`, 5],
        ['changed', `${s}/Data`, 2],
      ],
    ],
    [
      'a heredoc',
      { 'main.tf': stack(heredoc(sized(10, another))) },
      { 'main.tf': stack(heredoc(sized(10))) },
      [['removed', `${s}/More`, -5]],
    ],
    [
      'a parameter',
      {
        'main.tf': stack('templatefile("v.yaml", { size = 10 })'),
        'v.yaml': sized(0).replace('Size: 0', 'Size: ${size}'),
      },
      {
        'main.tf': stack('templatefile("v.yaml", { size = 20 })'),
        'v.yaml': sized(0).replace('Size: 0', 'Size: ${size}'),
      },
      [['changed', `${s}/Data`, 1]],
    ],
    [
      'a file in place of a text',
      { 'main.tf': stack(heredoc(sized(10))) },
      { 'main.tf': stack('file("v.yaml")'), 'v.yaml': sized(10) },
      [],
    ],
    [
      'an address',
      { 'main.tf': stack(heredoc(sized(10)), '', 'old') },
      { 'main.tf': `moved {\n  from = aws_cloudformation_stack.old\n  to = ${s}\n}\n${stack(heredoc(sized(20)))}` },
      [
        ['moved', `${s}/Data`, 1],
        ['moved', s, 0],
      ],
    ],
  ];
  for (const [name, base, head, expected] of rows) {
    it(`differ by what they make: ${name}`, async () => {
      const [one, other] = [base, head].map(files => ({ tree: memoryTree(files), options }));
      assert.ok(one && other);
      const sides = await compareStates(one, other, [''], book);
      assert.deepEqual(changes(diff(sides.base, sides.head)), expected);
    });
  }

  it('are told apart from run to run', async () => {
    const memory = { ...options, syntax: new Map<string, never>(), memo: new Memo() };
    const cost = async (size: number): Promise<number> => {
      const tree = memoryTree({ 'main.tf': stack('file("v.yaml")'), 'v.yaml': sized(size) });
      return (await estimateAt(tree, '', memory, book)).monthlyUsd;
    };
    assert.deepEqual([await cost(10), await cost(30), await cost(10)], [1, 3, 1]);
  });
});

describe('a plan with a stack', () => {
  const address = 'aws_cloudformation_stack.s';
  const body = (size: number) => ({ name: 's', template_body: sized(size), template_url: null });
  const compared = (actions: readonly string[]): Diff => {
    const changed = change(address, { actions, before: body(10), after: body(30) });
    const tree = memoryTree({ 'plan.json': planOf({ resource_changes: [changed] }) });
    const sides = estimatePlansAt(tree, 'plan.json', options, book);
    assert.ok(sides);
    return diff(sides.base, sides.head);
  };

  it('is read on both sides', () =>
    assert.deepEqual(changes(compared(['update'])), [['changed', `${address}/Data`, 2]]));

  it('says that the stack is replaced', () =>
    assert.deepEqual(changes(compared(['delete', 'create'])), [
      ['changed', `${address}/Data`, 2],
      ['replaced', address, 0],
    ]));
});
