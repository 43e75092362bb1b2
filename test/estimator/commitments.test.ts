import assert from 'node:assert/strict';
import type { Price, PriceBook, Rate } from '@costlens/pricing-cache';
import { type Committed, paidOver } from '../../estimator/src/commitments/commitment.ts';
import { committed } from '../../estimator/src/commitments/cover.ts';
import { parseConfig } from '../../estimator/src/config/index.ts';
import { total } from '../../estimator/src/price.ts';
import { priced, resource } from './report/build.ts';

const m5 = 'AmazonEC2 BoxUsage:m5.large RunInstances';
const c5 = 'AmazonEC2 BoxUsage:c5.large RunInstances';
const windows = 'AmazonEC2 BoxUsage:m5.large RunInstances:0002';
const rate = (key: string, plan: Rate['plan'], payment: Rate['payment'], usd: number, upfrontUsd = 0): Rate => ({
  ...{ key, plan, payment, usd, upfrontUsd, years: 1, unit: 'Hrs', confidence: 'high' },
  ...(plan === 'Reserved' && { offering: 'standard' }),
});
const rates: readonly Rate[] = [
  rate(m5, 'Reserved', 'No Upfront', 0.06),
  rate(m5, 'Reserved', 'Partial Upfront', 0.03, 260),
  rate(m5, 'Reserved', 'All Upfront', 0, 500),
  rate(windows, 'Reserved', 'No Upfront', 0.15),
  rate(m5, 'ComputeSavingsPlans', 'No Upfront', 0.07),
  rate(c5, 'ComputeSavingsPlans', 'No Upfront', 0.06),
  rate(m5, 'ComputeSavingsPlans', 'Partial Upfront', 0.07),
  rate(m5, 'ComputeSavingsPlans', 'All Upfront', 0.07),
  rate(m5, 'EC2InstanceSavingsPlans', 'No Upfront', 0.06),
  rate(c5, 'EC2InstanceSavingsPlans', 'No Upfront', 0.04),
];
const book: PriceBook = {
  snapshot: { id: 'x', date: '2026-01-01', origin: 'x' },
  regions: ['eu-west-1'],
  find: (): Price | undefined => undefined,
  rates: (region, key) => (region === 'eu-west-1' ? rates.filter(each => each.key === key) : []),
};

/** Hours of a month at 0.10 an hour each: 73 dollars. */
const web = (name: string, key = m5, usd = 0.1) =>
  resource(`aws_instance.${name}`, [priced('Hours', 730, 'hour', usd, key)]);
const two = [web('a'), web('b')];
const hours = priced('Hours', 730, 'hour', 0.1, m5);
const bought = { years: 1, payment: 'No Upfront', offering: 'standard', upfrontUsd: 0 } as const;
const reservedAlready = resource('aws_instance.bought', [{ ...hours, reserved: bought }]);
const replica = resource('aws_instance.far', [{ ...hours, region: 'eu-west-1' }], { region: 'us-east-1' });

const plan = (hourly: number, type = 'compute', payment = 'no_upfront', more = ''): string =>
  `savings_plans: [{ type: ${type}, hourly: ${String(hourly)}, years: 1, payment: ${payment}${more} }]`;
const reserved = (count: number, payment = 'no_upfront', type = 'm5.large', more = ''): string =>
  `reserved_instances: [{ type: '${type}', count: ${String(count)}, region: eu-west-1, years: 1, payment: ${payment}${more} }]`;

type Row = {
  readonly name: string;
  readonly config: string;
  readonly resources?: typeof two;
  readonly month: number;
  readonly covered: number;
  readonly unused?: number;
  /** What twelve months come to. */
  readonly year: number;
  readonly said?: RegExp;
};

const rows: readonly Row[] = [
  {
    name: 'nothing of what a usage file reserves already',
    config: reserved(1),
    resources: [reservedAlready],
    ...{ month: 73, covered: 0, year: 876 },
    said: /nothing here is billed as that/,
  },
  // 730 h × 0.06, where it is billed and not where it is declared.
  {
    name: 'a line in its own region',
    config: reserved(1),
    resources: [replica],
    month: 43.8,
    covered: 73,
    year: 525.6,
  },
  // 73 for the one, 730 h × 0.06 = 43.80 for the other.
  { name: 'one of two reserved', config: reserved(1), month: 116.8, covered: 73, year: 1401.6 },
  // 73 + 730 × 0.03 + 260 / 12; in a year 12 × (73 + 21.90) + 260.
  { name: 'a part up front', config: reserved(1, 'partial_upfront'), month: 116.566667, covered: 73, year: 1398.8 },
  { name: 'all up front', config: reserved(2, 'all_upfront'), month: 83.333333, covered: 146, year: 1000 },
  // The third is paid for nothing: 43.80.
  { name: 'more than there are', config: reserved(3), month: 131.4, covered: 146, unused: 43.8, year: 1576.8 },
  { name: 'a whole key', config: reserved(1, 'no_upfront', m5), month: 116.8, covered: 73, year: 1401.6 },
  {
    name: 'a type with two prices',
    config: reserved(1),
    resources: [web('a'), web('w', windows, 0.2)],
    ...{ month: 219, covered: 0, year: 2628 },
    said: /several prices fit, so they are not counted/,
  },
  {
    name: 'a type that is not there',
    config: reserved(1, 'no_upfront', 'r5.large'),
    ...{ month: 146, covered: 0, year: 1752 },
    said: /not counted: nothing here is billed as that/,
  },
  {
    name: 'terms that the snapshot does not hold',
    config: reserved(1, 'no_upfront', 'm5.large', ', offering: convertible'),
    ...{ month: 146, covered: 0, year: 1752 },
    said: /not counted: the price snapshot holds no rate of these terms/,
  },
  // 0.07 an hour is one m5.large: 73 + 730 × 0.07.
  { name: 'a Savings Plan for one of two', config: plan(0.07), month: 124.1, covered: 73, year: 1489.2 },
  // Half an m5.large: 365 h, 36.50 of it covered for 25.55.
  { name: 'a Savings Plan for half of one', config: plan(0.035), month: 135.05, covered: 36.5, year: 1620.6 },
  // 730 committed, 102.20 of it used.
  {
    name: 'a Savings Plan for more than there is',
    config: plan(1),
    month: 730,
    covered: 146,
    unused: 627.8,
    year: 8760,
  },
  // Where it saves most first: c5 at 0.06 instead of 0.10 takes 43.80 of 51.10, and 7.30 cover 104.29 h of m5.
  {
    name: 'a Savings Plan where it saves most',
    config: plan(0.07),
    resources: [web('a'), web('c', c5)],
    ...{ month: 113.671429, covered: 83.428571, year: 1364.057143 },
  },
  {
    name: 'half of a Savings Plan up front',
    config: plan(0.07, 'compute', 'partial_upfront'),
    month: 124.1,
    covered: 73,
    year: 1489.2,
  },
  {
    name: 'a Savings Plan for one family',
    config: plan(0.04, 'ec2_instance', 'no_upfront', ', family: c5, region: eu-west-1'),
    resources: [web('a'), web('c', c5)],
    ...{ month: 102.2, covered: 73, year: 1226.4 },
  },
  {
    name: 'a Savings Plan that nothing has a rate for',
    config: plan(1, 'database'),
    ...{ month: 146, covered: 0, year: 1752 },
    said: /a Savings Plan is not counted: the price snapshot holds no rate/,
  },
  // Reserved instances first: one of the two is left for the plan, whose 0.07 cover it.
  { name: 'both kinds', config: `${reserved(1)}\n  ${plan(0.07)}`, month: 94.9, covered: 146, year: 1138.8 },
];

describe('commitments', () => {
  for (const { name, config, resources = two, month, covered, unused = 0, year, said } of rows)
    it(`cover ${name}`, () => {
      const { value, problems } = committedBy(config, resources);
      assert(value);
      const near = (actual: number, expected: number): void => assert.equal(actual.toFixed(6), expected.toFixed(6));
      near(value.monthlyUsd, month);
      near(value.coveredUsd, covered);
      near(value.unusedUsd, unused);
      near(paidOver(value, 12), year);
      assert.match(problems.join(), said ?? /^$/);
    });

  it('are paid up front in the month in which a term begins', () => {
    const { value } = committedBy(plan(0.07, 'compute', 'all_upfront'), two);
    // 0.07 × 8,760 h = 613.20 at once, and 73 a month for the other instance.
    assert.deepEqual(
      [1, 12, 13].map(months => value && paidOver(value, months).toFixed(2)),
      ['686.20', '1489.20', '2175.40'],
    );
  });

  it('are nothing where there are none', () => assert.equal(committedBy('{}', two).value, undefined));

  const wrong: readonly (readonly [config: string, message: RegExp])[] = [
    ['savings_plans: [{ type: compute, years: 1, payment: no_upfront }]', /"savings_plans\[0\]" needs hourly/],
    [plan(1, 'ec2_instance'), /needs family.*needs region/],
    [plan(1, 'computer'), /"type" must be one of compute.*did you mean "compute"/],
    [plan(-1), /"hourly" must be US dollars an hour/],
    [reserved(1.5), /"count" must be a whole number/],
    [reserved(1).replace('years: 1', 'years: 2'), /"years" must be 1 or 3/],
    [reserved(1, 'later'), /"payment" must be one of/],
  ];
  for (const [config, message] of wrong)
    it(`are told where they do not fit: ${config}`, () => {
      const { value, problems } = parseConfig('costlens.yml', `commitments:\n  ${config}\n`);
      assert.deepEqual([value.commitments.plans, value.commitments.reserved], [[], []]);
      assert.match(problems.map(each => each.message).join('; '), message);
      assert(problems.every(({ at }) => at?.range.start.line === 1));
    });
});

function committedBy(
  config: string,
  resources: typeof two,
): { readonly value: Committed | undefined; readonly problems: readonly string[] } {
  const read = parseConfig('costlens.yml', `commitments:\n  ${config}\n`);
  assert.deepEqual(read.problems, []);
  const monthlyUsd = total(resources.map(each => each.monthlyUsd));
  const { value, problems } = committed(read.value.commitments, resources, monthlyUsd, book);
  return { value, problems: problems.map(({ message }) => message) };
}
