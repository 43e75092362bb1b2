import assert from 'node:assert/strict';
import { defaults, diff, estimatePlansAt, judge, type Estimate } from '@costlens/estimator';
import {
  diffJson,
  diffTable,
  estimateJson,
  estimateMarkdown,
  estimateTable,
  markdown,
  resourcesJson,
} from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { book } from '../../../prices.ts';
import { change, evaluateText, type Json, planOf, recording } from './made.ts';

const pages = { color: false, width: 120 } as const;

function sidesOf(text: string) {
  const sides = estimatePlansAt(
    memoryTree({ 'plan.json': text }),
    'plan.json',
    { ...defaults, region: 'us-east-1' },
    book,
  );
  assert(sides);
  return sides;
}

/** Everything that anybody may ever see of a plan. */
function everything(text: string): string {
  const { base, head } = sidesOf(text);
  const difference = diff(base, head);
  const verdict = judge(difference, [{ name: 'increase', increaseUsd: 1, action: 'fail' }]);
  return [
    resourcesJson(evaluateText(text).after),
    ...[base, head].flatMap(side => [estimateJson(side), estimateMarkdown(side), estimateTable(side, pages)]),
    diffJson(difference, verdict),
    markdown(difference, { verdict }),
    diffTable(difference, verdict, pages),
  ].join('\n');
}

type Case = { readonly type: string; readonly values: Json; readonly secret: Json; readonly never: readonly RegExp[] };

const cases: Readonly<Record<string, Case>> = {
  'a type of instance': {
    type: 'aws_instance',
    values: { instance_type: 'm4.large', root_block_device: [{ volume_type: 'gp3', volume_size: 20 }] },
    secret: { instance_type: true },
    never: [/m4/, /previous/],
  },
  'a class that the bill spells otherwise': {
    type: 'aws_db_instance',
    values: {
      engine: 'sqlserver-se',
      license_model: 'license-included',
      instance_class: 'db.m5.xlarge',
      storage_type: 'gp3',
      allocated_storage: 100,
    },
    secret: { instance_class: true },
    never: [/m5/, /\.xl/],
  },
  'a size': { type: 'aws_ebs_volume', values: { type: 'gp3', size: 777 }, secret: { size: true }, never: [/777/] },
  'a mistake': { type: 'aws_ebs_volume', values: { type: 'hush', size: 10 }, secret: { type: true }, never: [/hush/] },
  'all of a block': {
    type: 'aws_instance',
    values: {
      instance_type: 'm5.large',
      ebs_block_device: [{ device_name: '/dev/hush', volume_type: 'gp3', volume_size: 777 }],
    },
    secret: { ebs_block_device: true },
    never: [/hush/, /777/],
  },
  'a device': {
    type: 'aws_instance',
    values: {
      instance_type: 'm5.large',
      ebs_block_device: [{ device_name: '/dev/hush', volume_type: 'gp3', volume_size: 10 }],
    },
    secret: { ebs_block_device: [{ device_name: true }] },
    never: [/hush/],
  },
  'a tag, and the copy that the provider makes of it': {
    type: 'aws_ebs_volume',
    values: { size: 10, tags: { a: 'hush' }, tags_all: { a: 'hush', b: 'c' } },
    secret: { tags: { a: true }, tags_all: {} },
    never: [/hush/],
  },
  'what nobody bills': {
    type: 'aws_ebs_volume',
    values: { size: 10, kms_key_id: 'hush', deep: [{ er: ['hush'] }] },
    secret: { kms_key_id: true, deep: [{ er: [true] }] },
    never: [/hush/],
  },
};

describe('a sensitive value', () => {
  for (const [what, { type, values, secret, never }] of Object.entries(cases)) {
    const planned = (marks: Json, before: Json = null) =>
      planOf({
        resource_changes: [
          change(`${type}.a`, {
            before,
            after: values,
            secret: marks,
            actions: before === null ? ['create'] : ['update'],
          }),
        ],
      });
    const billed = ({ monthlyUsd, coverage, resources }: Estimate) => [
      monthlyUsd,
      coverage,
      resources.map(each => each.monthlyUsd),
    ];

    it(`${what}, is billed as any other`, () => {
      assert.deepEqual(billed(sidesOf(planned(secret)).head), billed(sidesOf(planned({})).head));
    });

    for (const before of [null, values]) {
      it(`${what}, is never shown ${before === null ? 'of what is new' : 'of what was there'}`, () => {
        const all = everything(planned(secret, before));
        assert.match(all, /"\$unknown": "sensitive"/);
        for (const pattern of never) assert.doesNotMatch(all.replaceAll('aws_', ''), pattern);
      });
    }
  }

  it('of a recorded plan is not shown', () => {
    const all = everything(recording('fresh/plan.json'));
    assert.doesNotMatch(all, /hush-hush|correct-horse/);
    assert.match(all, /Depends on instance_type \(sensitive\)/);
  });

  it('of a state file is not shown', () => {
    const instance = {
      attributes: { size: 10, kms_key_id: 'hush' },
      sensitive_attributes: [[{ type: 'get_attr', value: 'kms_key_id' }]],
    };
    const resources = [{ mode: 'managed', type: 'aws_ebs_volume', name: 'a', instances: [instance] }];
    const state = {
      version: 4,
      serial: 1,
      lineage: 'x',
      resources,
      outputs: { o: { value: 'hush', sensitive: true } },
    };
    assert.doesNotMatch(resourcesJson(evaluateText(JSON.stringify(state)).after), /hush/);
  });
});
