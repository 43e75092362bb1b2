import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { PriceBook } from '@costlens/pricing-cache';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseConfig } from '../../estimator/src/config/index.ts';
import { wantedBy } from '../../estimator/src/doctor/wanted.ts';
import { hourly, running } from '../../estimator/src/line.ts';
import { defaults, type Options } from '../../estimator/src/options.ts';
import { diff } from '../../estimator/src/diff.ts';
import { judge } from '../../estimator/src/gates/index.ts';
import { diffJson, estimateJson } from '../../estimator/src/report/index.ts';
import { notReserved, reserved } from '../../estimator/src/reserved.ts';
import { priced } from '../../estimator/src/resources/index.ts';
import { estimateAt } from '../../estimator/src/run.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { book as rounded } from '../prices.ts';
import { book as embedded } from '../pricing-cache/embedded.ts';

const code = (attributes: string): string => `provider "aws" { region = "us-east-1" }
resource "aws_instance" "i" {
  ami = "a"
  ${attributes}
}
`;
const told = (term: string, payment: string, more = ''): string => `resource_usage:
  aws_instance.i:
    operating_system: linux
    ${term === '' ? '' : `reserved_instance_term: ${term}`}
    ${payment === '' ? '' : `reserved_instance_payment_option: ${payment}`}
    ${more}
`;
const large = 'instance_type = "m5.large"';
const partly = told('1_year', 'partial_upfront', 'reserved_instance_type: standard');

async function estimated(usage: string, attributes = large, book: PriceBook = rounded, options: Partial<Options> = {}) {
  const tree = memoryTree({ 'main.tf': code(attributes), 'costlens-usage.yml': usage });
  return estimateAt(tree, '', { ...defaults, ...options }, book);
}

async function firstLine(...asked: Parameters<typeof estimated>) {
  const { resources } = await estimated(...asked);
  const [line] = resources[0]?.components ?? [];
  assert(line);
  return line;
}

const bare: PriceBook = { ...rounded, rates: () => [] };
const unreadable: PriceBook = { ...bare, problem: () => 'the rates are damaged' };
const held =
  /holds the rates for 1 year, no upfront, convertible; 1 year, no upfront, standard; 1 year, partial upfront/;

describe('a reservation', () => {
  const wrong: readonly (readonly [name: string, usage: string, code: string, said: RegExp, book?: PriceBook])[] = [
    [
      'without a payment',
      told('1_year', ''),
      'usage',
      /reserved, 1 year\)" is unknown: .* no reserved_instance_payment/,
    ],
    [
      'without a term',
      told('', 'no_upfront'),
      'usage',
      /reserved, no upfront\)" is unknown: .* no reserved_instance_term/,
    ],
    [
      'of a class alone',
      told('', '', 'reserved_instance_type: standard'),
      'usage',
      /no reserved_instance_term is told/,
    ],
    ['for two years', told('2_years', 'no_upfront'), 'usage', /"reserved_instance_term" must be one of 1_year, 3_year/],
    ['without a rate', told('3_year', 'no_upfront'), 'no-price', held],
    ['without any rates', told('1_year', 'no_upfront'), 'no-price', /holds no rates of reservations for it/, bare],
    ['of which the rates are damaged', told('1_year', 'no_upfront'), 'no-price', /the rates are damaged/, unreadable],
  ];
  for (const [name, usage, problem, said, book] of wrong) {
    it(`${name} is told, and not taken for on demand`, async () => {
      const { resources, problems } = await estimated(usage, large, book);
      assert.equal(resources[0]?.monthlyUsd, undefined);
      const found = problems.filter(({ code, message }) => code === problem && said.test(message));
      assert.equal(found.length, 1, JSON.stringify(problems));
    });
  }

  it('without a rate says what would be billed, and on which terms', async () => {
    const { problems } = await estimated(told('3_year', 'partial_upfront', 'reserved_instance_type: convertible'));
    const [problem] = problems;
    assert.match(
      problem?.message ?? '',
      /"Hours \(Linux, m5\.large, reserved, 3 years, partial upfront, convertible\)" \(AmazonEC2 BoxUsage:m5\.large RunInstances\) in us-east-1/,
    );
  });

  it('is at a real rate what the snapshot says', async () => {
    const usage = told('1_year', 'no_upfront', 'reserved_instance_type: convertible');
    const { cost } = await firstLine(usage, large, embedded);
    const rate = embedded
      .rates('us-east-1', 'AmazonEC2 BoxUsage:m5.large RunInstances')
      .find(({ plan, years, offering }) => plan === 'Reserved' && years === 1 && offering === 'convertible');
    assert(rate && cost.kind === 'priced');
    assert.equal(cost.monthlyUsd, rate.usd * 730);
    assert.equal(cost.price.date, rate.date);
    assert.match(cost.price.source ?? '', /^Reserved: /);
  });

  it('says that private prices are not those of reservations', async () => {
    const config = parseConfig('costlens.yml', 'prices:\n  discount: 10\n');
    const { cost, assumption } = await firstLine(partly, large, rounded, { config });
    assert(cost.kind === 'priced');
    assert.equal(Number(cost.monthlyUsd.toFixed(6)), 36.5);
    assert.match(assumption ?? '', /private prices are not applied to reservations/);
  });

  it('is paid for in the free tier too', async () => {
    const micro = 'instance_type = "t3.micro"';
    const onDemand = await firstLine(told('', ''), micro, rounded, { freeTier: 'all' });
    const atRate = await firstLine(told('1_year', 'no_upfront'), micro, rounded, { freeTier: 'all' });
    assert(onDemand.cost.kind === 'priced' && atRate.cost.kind === 'priced');
    assert.equal(onDemand.cost.monthlyUsd, 0);
    assert.equal(Number(atRate.cost.monthlyUsd.toFixed(6)), 4.38);
  });

  it('is in JSON with its terms, and as the schemas say', async () => {
    const [before, after] = await Promise.all([estimated(told('', '')), estimated(partly)]);
    const compared = diff(before, after);
    const text = estimateJson(after);
    assertFits('estimate', text);
    assertFits('estimate', estimateJson(await estimated(told('1_year', ''))));
    assertFits('diff', diffJson(compared, judge(compared, [])));
    const { reserved: terms, unitPrice, usageType } = jsonLine(text) ?? {};
    assert.deepEqual(terms, { years: 1, payment: 'Partial Upfront', offering: 'standard', upfrontCost: 262.8 });
    assert.deepEqual([unitPrice, usageType], [0.05, 'BoxUsage:m5.large']);
  });

  it('leaves the keys that the doctor looks for as they are', () => {
    const type = priced.find('terraform', 'aws_instance');
    assert(type);
    assert.equal(wantedBy(type).isPartly, false);
  });
});

function assertFits(name: string, text: string): void {
  const schema = readFileSync(new URL(`../../estimator/schema/${name}.schema.json`, import.meta.url), 'utf8');
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  assert(ajv.validate(JSON.parse(schema) as object, JSON.parse(text)), JSON.stringify(ajv.errors)); // our own schema
}

type JsonLine = { readonly reserved?: unknown; readonly unitPrice: unknown; readonly usageType: unknown };
const jsonLine = (text: string): JsonLine | undefined =>
  (JSON.parse(text) as { resources: { components: JsonLine[] }[] }).resources[0]?.components[0];

describe('a line', () => {
  const hours = hourly('Hours', 2, 'hour', 'AmazonEC2 X');
  const usage = { reserved_instance_term: '3_year', reserved_instance_payment_option: 'all_upfront' } as const;

  it('is on demand where nobody tells of a reservation', () => {
    assert.equal(reserved({}, hours), hours);
    assert.equal(notReserved({}, 'why', hours), hours);
  });

  it('that is reserved has its terms in its name, and is billed for all hours', () => {
    const line = running(10, reserved(usage, hours));
    assert.equal(line.name, 'Hours (reserved, 3 years, all upfront)');
    assert.deepEqual([line.quantity, line.per], [2, 'hour']);
    assert.match(line.assumption ?? '', /all 730 hours/);
    assert.equal(running(undefined, reserved(usage, hours)).assumption, undefined);
  });

  it('that cannot be reserved says so', () => {
    assert.equal(notReserved(usage, 'spot never is', hours).assumption, 'it is not reserved: spot never is');
  });
});
