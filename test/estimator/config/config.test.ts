import assert from 'node:assert/strict';
import { parseConfig } from '../../../estimator/src/config/index.ts';

/** What is wrong in a text, as `line: message`. */
const wrong = (text: string): readonly string[] =>
  parseConfig('costlens.yml', text).problems.map(({ at, message, code, severity }) => {
    assert.deepEqual([code, severity, at?.file], ['config', 'error', 'costlens.yml']);
    return `${(at?.range.start.line ?? -1) + 1}: ${message}`;
  });

describe('costlens.yml', () => {
  it('gives private prices', () => {
    const { value, problems } = parseConfig(
      'costlens.yml',
      `version: 1
prices:
  discount: 5
  services: { AmazonRDS: 20 }
  usage_types:
    "BoxUsage:m5.*": 30
  fixed:
    AmazonEC2 NatGateway-Hours: 0.03
    AmazonEC2 Something: { price: 2, unit: GB }
  regions:
    eu-west-1:
      discount: 7
  currency: { code: EUR, rate: 0.92, date: 2026-11-01 }
`,
    );
    assert.deepEqual(problems, []);
    const rules = { services: new Map(), usageTypes: new Map(), fixed: new Map() };
    assert.deepEqual(value.prices, {
      discount: 5,
      services: new Map([['AmazonRDS', 20]]),
      usageTypes: new Map([['BoxUsage:m5.*', 30]]),
      fixed: new Map([
        ['AmazonEC2 NatGateway-Hours', { usd: 0.03, unit: undefined }],
        ['AmazonEC2 Something', { usd: 2, unit: 'GB' }],
      ]),
      regions: new Map([['eu-west-1', { ...rules, discount: 7 }]]),
      currency: { code: 'EUR', rate: 0.92, date: '2026-11-01' },
    });
  });

  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['version: 2\n', '1: "version" must be 1, as there is no other'],
    ['free_tier: alway\n', '1: "free_tier" must be one of none, always, all; did you mean "always"?'],
    [
      'exceptions:\n  - { rule: a, address: b, reason: c, owner: d, until: "2027-02-29" }\n',
      '2: "until" must be a day like 2027-01-31; there is no 2027-02-29',
    ],
    ['exceptions:\n  - { rule: a, address: b, reason: c, owner: d, until: "2028-02-29" }\n', ...[]],
    ['deny:\n  - where: { size: "> large" }\n', '2: "size" compares with "large", which is no number'],
    ['deny:\n  - where: { size: [">= 5", "<-1.5", "a>b"] }\n', ...[]],
    ['deny:\n  - {}\n', '2: "deny[0]" denies everything; say what it is about, like types or regions'],
    ['', ...[]],
    ['prices:\n', ...[]],
    ['prices:\n  discount: 0\n', ...[]],
    ['prces: 1\n', '1: "prces" means nothing in "costlens.yml"; did you mean "prices"?'],
    ['prices: 3\n', '1: "prices" must hold names and values'],
    ['- a\n', '1: "costlens.yml" must hold names and values'],
    ['prices:\n  discount: 110\n', '2: "discount" must be a discount in percent, from 0 to 100'],
    ['prices:\n  discount: 10%\n', '2: "discount" must be a discount in percent, from 0 to 100'],
    ['prices:\n  services:\n    AmazonEC2: [1]\n', '3: "AmazonEC2" must be a discount in percent, from 0 to 100'],
    [
      'prices:\n  fixed:\n    NatGateway: 1\n',
      '3: "NatGateway" is no key; write it as "AmazonEC2 BoxUsage:m5.large RunInstances"',
    ],
    ['prices:\n  fixed:\n    A B: -1\n', '3: "A B" must be a price in US dollars for one unit'],
    ['prices:\n  fixed:\n    A B: { unit: GB }\n', '3: "A B" needs a price'],
    [
      'prices:\n  currency: EUR\n',
      '2: "currency" must hold names and values',
      '2: "currency" needs a code, a rate (units for one US dollar) and the date of that rate',
    ],
    [
      'prices:\n  currency: { code: euro, rate: 0, date: today }\n',
      '2: "code" must be three capital letters like EUR',
      '2: "date" must be a date like 2026-11-01',
      '2: "rate" must be how much one US dollar is, above 0',
    ],
    [
      'prices:\n  regions:\n    eu-west-1: { currency: 1 }\n',
      '3: "currency" means nothing in "eu-west-1"; it takes discount, services, usage_types, fixed',
    ],
  ];
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(wrong(text), expected));

  it('warns of types that AWS has not', () => {
    const text = `budgets:
  - { total: 1, types: [aws_instnce, aws_instance, 'aws_*', google_storage_bucket] }
  - { total: 1, types: AWS::EC2::Instanc }
`;
    const { problems } = parseConfig('costlens.yml', text);
    assert.deepEqual(
      problems.map(({ severity, message, at }) => [severity, at?.range.start.line, message]),
      [
        ['warning', 1, 'AWS has no "aws_instnce"; did you mean "aws_instance"?'],
        ['warning', 2, 'AWS has no "AWS::EC2::Instanc"; did you mean "AWS::EC2::Instance"?'],
      ],
    );
  });

  it('is told of where it is no YAML, and never throws', () => {
    assert.match(wrong('prices: {\n')[0] ?? '', /^\d: /);
    for (const text of [
      '*a',
      'a: &a [*a]',
      'prices: &p { regions: { x: *p } }',
      '{{{',
      '\0',
      'prices: !!js/function 1',
    ])
      assert.doesNotThrow(() => parseConfig('costlens.yml', text));
  });
});
