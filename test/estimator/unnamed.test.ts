import assert from 'node:assert/strict';
import { wantedBy } from '../../estimator/src/doctor/wanted.ts';
import { price } from '../../estimator/src/price.ts';
import { recognise } from '../../estimator/src/recognise.ts';
import { componentJson } from '../../estimator/src/report/json/component.ts';
import { costNote } from '../../estimator/src/report/words.ts';
import { isUnnamed, monthly, resource, unnamed } from '../../estimator/src/resource.ts';
import { termsIn } from '../terms.ts';
import { made } from './resources/made.ts';

const thing = resource({
  name: 'Thing',
  terraform: 'aws_thing',
  cloudformation: 'AWS::Thing::Thing',
  attributes: {},
  lines: () => [monthly('Secret', 3, 'GB', unnamed('AmazonThing'))],
});

describe('what AWS bills under a name that we do not know', () => {
  const terms = termsIn('us-east-1');
  const free = { key: '', unit: 'GB', confidence: 'high', tiers: [{ from: 0, usd: 0 }] } as const;
  const everything = { ...terms, book: { ...terms.book, find: () => free } };
  const [component] = price(recognise(thing, made('made', {})), everything);
  assert.ok(component);

  it('has no price, whatever the book says', () => assert.deepEqual(component.cost, { kind: 'unpriced' }));
  it('has a quantity all the same', () => assert.equal(component.quantity, 3));
  it('says so', () => assert.equal(costNote(component), "no price: AWS's name for it is not known"));
  it('has a service and no usage type in JSON', () => {
    const { service, usageType, operation } = componentJson(component);
    assert.deepEqual([service, usageType, operation], ['AmazonThing', null, null]);
  });
  it('is nothing that the doctor could find', () => assert.equal(wantedBy(thing).keys.size, 0));
  it('is told from what has a name', () => {
    assert.ok(isUnnamed(unnamed('AmazonThing')));
    assert.ok(!isUnnamed('AmazonEC2 NatGateway-Hours'));
  });
});
