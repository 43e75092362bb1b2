import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  type Change,
  defaults,
  diff,
  estimateAt,
  estimatePlansAt,
  type Estimate,
  type ResourceEstimate,
} from '@costlens/estimator';
import { diskTree } from '@costlens/estimator/sources';
import { book } from '../../../prices.ts';
import { recorded } from './made.ts';

const tree = diskTree(recorded);
/** Where the code that would tell the region is gone. */
const options = { ...defaults, region: 'us-east-1' };
const at = (path: string): Promise<Estimate> => estimateAt(tree, path, options, book);

function bothSides(path: string) {
  const sides = estimatePlansAt(tree, path, options, book);
  assert(sides, `${path} is no plan`);
  return sides;
}

const bill = ({ status, instance, monthlyUsd, components }: ResourceEstimate) => ({
  status,
  region: instance.region,
  monthlyUsd,
  lines: components.map(({ name, group, quantity, key, cost }) => [...group, name, quantity, key, cost.kind]),
});

type Bills = Readonly<Record<string, unknown>>;

const bills = ({ resources }: Estimate, but: readonly string[]): Bills => {
  const compared = resources.filter(({ instance }) => !but.includes(instance.address));
  return Object.fromEntries(compared.map(each => [each.instance.address, bill(each)]));
};

const costs = ({ resources }: Estimate): Bills =>
  Object.fromEntries(resources.map(({ instance, monthlyUsd }) => [instance.address, monthlyUsd]));

function told({ kind, before, after, deltaUsd, causes }: Change): string {
  const addresses = [before, after].flatMap(side => side?.instance.address ?? []);
  const amount = deltaUsd === undefined ? '?' : deltaUsd.toFixed(2);
  return `${kind} ${[...new Set(addresses)].join(' → ')} ${amount} ${causes.join(', ')}`.trim();
}

describe('a recorded plan', () => {
  /** Left out: what the plan tells less of than the code, or more. */
  const same: readonly (readonly [
    what: string,
    plan: () => Promise<Estimate> | Estimate,
    code: string,
    but?: readonly string[],
  ])[] = [
    ['a plan and the code it leads to', () => at('estate/plan.json'), 'estate/after'],
    [
      'a plan and the code it starts from',
      () => bothSides('estate/plan.json').base,
      'estate/before',
      ['aws_ebs_volume.forgotten'],
    ],
    ['a plan to destroy and the code there was', () => bothSides('estate/destroy.json').base, 'estate/before'],
    [
      'a plan of new resources and their code',
      () => at('fresh/plan.json'),
      'fresh',
      ['aws_lb.front', 'aws_instance.hidden'],
    ],
  ];
  for (const [what, plan, code, but = []] of same) {
    it(`${what} cost the same`, async () => {
      const [fromPlan, fromCode] = [bills(await plan(), but), bills(await at(code), but)];
      assert.ok(Object.keys(fromPlan).length > 10);
      assert.deepEqual(fromPlan, fromCode);
    });
  }

  for (const file of ['estate/state.json', 'estate/terraform.tfstate.json']) {
    it(`${file} costs what the code it was made from costs`, async () => {
      const [state, code] = [await at(file), await at('estate/before')];
      assert.deepEqual(costs(state), costs(code));
    });
  }

  it('says what it does to each resource, and why', () => {
    const { base, head } = bothSides('estate/plan.json');
    assert.deepEqual(diff(base, head).changes.map(told).sort(), [
      'added aws_eip.new 7.30',
      'added aws_nat_gateway.new 36.50',
      'added module.service["red"].aws_ebs_volume.data 4.00',
      'changed aws_ebs_volume.grows 8.00 size',
      'moved aws_ebs_volume.renamed → aws_ebs_volume.archive 0.00',
      'removed aws_ebs_volume.counted[2] -0.80',
      'removed aws_ebs_volume.gone -10.00',
      'removed module.service["blue"].aws_ebs_volume.data -4.00',
      'replaced aws_ebs_volume.replaced -2.00 availability_zone, type',
      'replaced aws_instance.web -73.00 availability_zone, instance_type',
    ]);
  });

  it('with targets leaves the rest as it is', () => {
    const { base, head } = bothSides('estate/targeted.json');
    assert.deepEqual([base.resources.length, head.resources.length], [12, 12]);
    assert.deepEqual(
      diff(base, head).changes.map(({ kind, after }) => [kind, after?.instance.address]),
      [
        ['changed', 'aws_ebs_volume.grows'],
        ['moved', 'aws_ebs_volume.archive'],
      ],
    );
  });

  it('of one plan is not one of another', async () => {
    const [base, head] = [await at('estate/plan.json'), await at('estate/plan.json')];
    assert.deepEqual(diff(base, head).changes, []);
  });

  it('says where each resource is', async () => {
    const { resources } = await at('estate/plan.json');
    const lines = tree.read('estate/plan.json')?.split('\n') ?? [];
    for (const { instance } of resources) {
      const { file, range } = instance.at;
      assert.equal(file, 'estate/plan.json');
      assert.match(lines[range.start.line] ?? '', /^ {6}"address": "/);
      assert.ok(lines[range.start.line]?.includes(JSON.stringify(instance.address)));
    }
  });
});

describe('a diff of a path that is no plan', () => {
  for (const path of ['estate/after', 'estate/state.json', 'nowhere', join('fresh', 'main.tf')]) {
    it(`${path} has no two sides`, () => {
      assert.equal(estimatePlansAt(tree, path, options, book), undefined);
    });
  }
});
