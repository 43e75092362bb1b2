import assert from 'node:assert/strict';
import { diagnose } from '../../../estimator/src/doctor/index.ts';
import { wantedBy, wantedWith } from '../../../estimator/src/doctor/wanted.ts';
import { amount, choice, hourly, monthly, number, oneOf, resource, text } from '../../../estimator/src/resource.ts';
import { book } from '../../prices.ts';

const thing = resource({
  name: 'Thing',
  terraform: 'aws_thing',
  cloudformation: 'AWS::Thing::Thing',
  attributes: {
    type: text(['type', 'Type'], 'a.small'),
    mode: oneOf(['mode', 'Mode'], ['slow', 'fast'], 'slow'),
    size: number(['size', 'Size'], 1),
  },
  usage: { system: choice('its system', 'linux', 'windows'), gigabytes: amount('GB') },
  lines: ({ type, mode, size }, usage) => [
    hourly('Hours', 1, 'hour', `S Box:${type} ${usage.system ?? 'linux'}`),
    mode === 'fast' && size > 1000 && monthly('Much', 1, 'GB', 'S Fast-Much'),
    type.startsWith('t') && monthly('Credits', 1, 'h', `S Credits:${type.split('.')[0] ?? ''}`),
    usage.gigabytes !== undefined &&
      usage.system === 'windows' &&
      monthly('Data', usage.gigabytes, 'GB', 'S Windows-Bytes'),
  ],
});

describe('the keys a type can ask for', () => {
  const found = wantedBy(thing);
  it('are found by every combination of its attributes and usage', () => {
    assert.deepEqual([...found.keys].sort(), ['S Fast-Much', 'S Windows-Bytes']);
    assert.deepEqual([...found.patterns].sort(), ['S Box:* linux', 'S Box:* windows']);
    assert.equal(found.isPartly, false);
  });
  it('are more once real names stand where it reads free text', () => {
    const more = wantedWith(thing, ['t9.small', 'm9.small'], found.patterns);
    assert.deepEqual([...more].sort(), ['S Credits:t9', 'S Fast-Much', 'S Windows-Bytes']);
  });
});

/** Some of what the test's book holds. */
const keys = [
  'AmazonEC2 BoxUsage:m4.large RunInstances',
  'AmazonEC2 BoxUsage:m5.large RunInstances',
  'AmazonEC2 BoxUsage:m5.large RunInstances:0002',
  'AmazonEC2 EBS:VolumeUsage.gp3',
  'AmazonEC2 NatGateway-Hours',
  'AWSELB LCUUsage LoadBalancing:Network',
];

describe('the doctor', () => {
  const without = (missing: string) =>
    diagnose({
      regions: ['eu-west-1'],
      keys: () => keys.filter(key => key !== missing),
      has: (region, key) => key !== missing && book.find(region, key) !== undefined,
    });
  for (const key of [
    'AmazonEC2 EBS:VolumeUsage.gp3',
    'AmazonEC2 NatGateway-Hours',
    'AWSELB LCUUsage LoadBalancing:Network',
  ])
    it(`misses ${key} where it is not, and not where it is`, () => {
      const missing = (found: ReturnType<typeof diagnose>) => found.regions[0]?.missing.map(each => each.key) ?? [];
      assert(missing(without(key)).includes(key));
      assert(!missing(without('')).includes(key));
    });

  it('tells of names that a pattern lacks', () => {
    const gap = without('').regions[0]?.gaps.find(
      ({ pattern }) => pattern === 'AmazonEC2 BoxUsage:* RunInstances:0002',
    );
    assert.deepEqual([gap?.names, gap?.of], [['m4.large'], 2]);
  });
});
