import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../estimator/src/pillar/index.ts';
import { monthlyUsd, price } from '../../../estimator/src/price.ts';
import { Unknown, type Data } from '../../../estimator/src/model.ts';
import { recognise, type Recognised } from '../../../estimator/src/recognise.ts';
import { ebsVolume } from '../../../estimator/src/resources/compute/ebs-volume.ts';
import { ec2Instance } from '../../../estimator/src/resources/compute/ec2-instance.ts';
import { alone } from '../../../estimator/src/neighbours.ts';
import { whole } from '../../../estimator/src/reach.ts';
import { review, type Patch, type Rule } from '../../../estimator/src/rule.ts';
import type { ResourceType } from '../../../estimator/src/resource.ts';
import { terms, termsIn } from '../../terms.ts';
import { made } from '../resources/made.ts';

const folder = join(import.meta.dirname, '../../../estimator/src/pillar');

/** What a resource is when only these values are written and all else is known. */
function complete(type: ResourceType, example: Patch): Recognised {
  const defaults = Object.entries(type.attributes).map(([name, { otherwise }]) => [name, otherwise] as const);
  const instance = made(type.terraform[0] ?? type.name, {});
  return {
    type,
    instance,
    path: type.terraform.length > 0 ? '' : 'part.0',
    label: undefined,
    values: { ...usual, ...Object.fromEntries(defaults.filter(([, value]) => value !== undefined)), ...example },
    unknown: {},
    called: {},
    assumed: {},
    mistaken: [],
    parts: [],
    start: { spot: whole(instance), holder: instance, neighbours: alone },
  };
}

/** Of attributes without a default, what rule examples need not repeat. */
const usual = { engine: 'mysql', storageGb: 20, sizeGb: 8 };

const costOf = (recognised: Recognised) => price(recognised, terms);
const typeOf = (rule: Rule, example: Patch) =>
  'instanceType' in example && String(example.instanceType).startsWith('db.')
    ? rule.on.slice(1, 2)
    : rule.on.slice(0, 1);

describe('cost pillar rules', () => {
  it('are registered, one to a file, named after it', () => {
    const files = readdirSync(folder).map(file => file.replace('.ts', ''));
    assert.deepEqual(rules.map(({ id }) => id).sort(), files.filter(name => name !== 'index').sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of rule.examples.flagged) {
        it(`flags ${JSON.stringify(example)}; the fix is quiet and cheaper`, () => {
          for (const type of typeOf(rule, example)) {
            const before = complete(type, example);
            const [finding] = review(before, [rule], costOf);
            assert.ok(finding, 'not flagged');
            const after = { ...before, values: { ...before.values, ...finding.fix } };
            assert.equal(rule.check(after.values), false);
            const saving = (monthlyUsd(costOf(before)) ?? NaN) - (monthlyUsd(costOf(after)) ?? NaN);
            assert.ok(saving > 0);
            assert.equal(finding.savingUsd, saving);
          }
        });
      }
      for (const example of rule.examples.passed) {
        it(`passes ${JSON.stringify(example)}`, () => {
          for (const type of rule.on) assert.equal(rule.check(complete(type, example).values), false);
        });
      }
    });
  }
});

describe('findings', () => {
  const found = (type: ResourceType, values: Readonly<Record<string, Data>>, region = 'us-east-1') =>
    review(recognise(type, made(type.terraform[0] ?? '', values)), rules, each => price(each, termsIn(region)));
  const later = new Unknown('later');

  const table: readonly [
    name: string,
    type: ResourceType,
    values: Readonly<Record<string, Data>>,
    ids: readonly string[],
  ][] = [
    ['what is written', ebsVolume, { type: 'gp2', size: 8 }, ['ebs-gp3']],
    ['the default that AWS takes', ebsVolume, { size: 8 }, ['ebs-gp3']],
    ['a part', ec2Instance, { ebs_block_device: [{ volume_size: 8 }] }, ['ebs-gp3']],
    [
      'a volume whose size the image decides',
      ec2Instance,
      { root_block_device: [{ volume_type: 'gp2' }] },
      ['ebs-gp3'],
    ],
    ['no volume that nobody wrote', ec2Instance, {}, []],
    ['no type that is not known', ebsVolume, { type: later, size: 8 }, []],
    ['no size that is not known', ebsVolume, { type: 'gp2', size: later }, []],
    ['no successor without a price', ec2Instance, { instance_type: 'r4.large' }, []],
  ];
  for (const [name, type, values, ids] of table) {
    it(`speak of ${name}`, () =>
      assert.deepEqual(
        found(type, values).map(({ rule }) => rule.id),
        ids,
      ));
  }

  it('edit the text of a part', () => {
    const [finding] = found(ec2Instance, { ebs_block_device: [{}, { volume_size: 8 }] });
    assert.deepEqual(
      finding?.edits.map(({ text }) => text),
      ['ebs_block_device.1.volume_type = "gp3"'],
    );
  });

  it('keep the advice and drop the edits when one has no place', () => {
    const instance = made(
      'aws_ebs_volume',
      { size: 2000 },
      { edit: path => (path === 'iops' ? undefined : made('', {}).edit(path, 1)) },
    );
    const [finding] = review(recognise(ebsVolume, instance), rules, each => price(each, terms));
    assert.deepEqual([finding?.savingUsd, finding?.edits], [20, []]);
  });
});
