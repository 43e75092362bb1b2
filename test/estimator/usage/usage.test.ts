import assert from 'node:assert/strict';
import { recognise } from '../../../estimator/src/recognise.ts';
import { standingOf } from '../../../estimator/src/resources/index.ts';
import { matches } from '../../../estimator/src/usage/glob.ts';
import { parseUsage, usageOf, usageProblems } from '../../../estimator/src/usage/index.ts';
import { nearest } from '../../../estimator/src/usage/nearest.ts';
import { made } from '../resources/made.ts';

const place = (problems: ReturnType<typeof parseUsage>['problems']) =>
  problems.map(
    ({ code, severity, at }) =>
      `${severity} ${code} ${String(at?.range.start.line)}:${String(at?.range.start.character)}`,
  );

describe('parseUsage', () => {
  const bad: readonly [name: string, text: string, problems: readonly string[]][] = [
    ['is empty', '', []],
    ['is a comment', '# nothing yet\n', []],
    ['has empty sections', 'version: 0.1\nresource_usage:\nresource_type_default_usage:\n', []],
    ['has a resource without figures', 'resource_usage:\n  aws_s3_bucket.a:\n', []],
    ['has a figure that is left open', 'resource_usage:\n  a.b:\n    x:\n', []],
    ['is a list', '- a\n', ['error usage 0:0']],
    ['is not YAML', 'resource_usage:\n  a.b: {x: 1\n', ['error usage 2:0']],
    ['has a key twice', 'resource_usage:\n  a.b:\n    x: 1\n    x: 2\n', ['error usage 3:4']],
    ['has an unknown section', 'resource_usages:\n  a.b:\n    x: 1\n', ['warning usage 0:0']],
    ['has a number below 0', 'resource_usage:\n  a.b:\n    x: -1\n', ['error usage 2:4']],
    ['has a number without end', 'resource_usage:\n  a.b:\n    x: .inf\n', ['error usage 2:4']],
    ['has a truth', 'resource_usage:\n  a.b:\n    x: true\n', ['error usage 2:4']],
    ['has a list of figures', 'resource_usage:\n  a.b:\n    x: [1]\n', ['error usage 2:4']],
    ['has a number for a resource', 'resource_usage:\n  a.b: 5\n', ['error usage 1:7']],
    ['refers to itself', 'resource_usage:\n  a.b: &x\n    y: *x\n', ['error limit 2:4']],
  ];
  for (const [name, text, problems] of bad) {
    it(`says so where it ${name}`, () => assert.deepEqual(place(parseUsage('usage.yml', text).problems), problems));
  }

  it('joins nested keys by dots, and follows references', () => {
    const text =
      'base: &base { monthly_requests: 5 }\nresource_usage:\n  a.b:\n    <<: *base\n    standard:\n      storage_gb: 10\n';
    const [block] = parseUsage('usage.yml', text).value.resources;
    assert.deepEqual(
      [...(block?.entries ?? [])].map(([key, { value }]) => [key, value]),
      [
        ['monthly_requests', 5],
        ['standard.storage_gb', 10],
      ],
    );
  });

  it('keeps what is right beside what is wrong', () => {
    const { value } = parseUsage('usage.yml', 'resource_usage:\n  a.b:\n    x: -1\n    y: 2\n');
    assert.deepEqual([...(value.resources[0]?.entries.keys() ?? [])], ['y']);
  });

  it('bounds what repeats itself', () => {
    const steps = Array.from(
      { length: 20 },
      (_, at) => `  k${String(at)}: &k${String(at)} { a: *k${String(at - 1)}, b: *k${String(at - 1)} }`,
    );
    const text = ['resource_usage:', '  k: &k-1 { x: 1 }', ...steps].join('\n');
    assert.ok(parseUsage('usage.yml', text).problems.some(({ code }) => code === 'limit'));
  });
});

describe('usageOf', () => {
  const text = `
resource_type_default_usage:
  aws_nat_gateway: { monthly_data_processed_gb: 1 }
  aws_instance: { operating_system: rhel, root_block_device: { monthly_standard_io_requests: 7 } }
resource_usage:
  module.*: { monthly_data_processed_gb: 2 }
  module.net.aws_nat_gateway.*: { monthly_data_processed_gb: 3 }
  module.net.aws_nat_gateway.exact: { monthly_data_processed_gb: 4 }
  aws_nat_gateway.text: { monthly_data_processed_gb: many }
`;
  const { value } = parseUsage('usage.yml', text);
  const gigabytes = (address: string, type = 'aws_nat_gateway') => {
    const instance = made(type, {}, { address });
    const standing = standingOf(instance.language, type);
    assert.ok(standing.status === 'priced');
    return usageOf(value)(recognise(standing.type, instance)).monthly_data_processed_gb;
  };

  const table: readonly [address: string, expected: number | undefined][] = [
    ['module.net.aws_nat_gateway.exact', 4],
    ['module.net.aws_nat_gateway.other[0]', 3],
    ['module.other.aws_nat_gateway.a', 2],
    ['aws_nat_gateway.a', 1],
    ['aws_nat_gateway.text', undefined],
  ];
  for (const [address, expected] of table) {
    it(`tells ${String(expected)} of ${address}`, () => assert.equal(gigabytes(address), expected));
  }

  it("takes a type's default for its other language", () => {
    assert.equal(gigabytes('Nat', 'AWS::EC2::NatGateway'), 1);
  });

  it('tells of parts under the name of their block', () => {
    const standing = standingOf('terraform', 'aws_instance');
    assert.ok(standing.status === 'priced');
    const whole = recognise(standing.type, made('aws_instance', {}));
    const [root] = whole.parts;
    assert.ok(root);
    assert.equal(usageOf(value)(whole).operating_system, 'rhel');
    assert.equal(usageOf(value)(root).monthly_standard_io_requests, 7);
  });

  it('tells nothing without a file', () => {
    const standing = standingOf('terraform', 'aws_instance');
    assert.ok(standing.status === 'priced');
    assert.deepEqual(usageOf(undefined)(recognise(standing.type, made('aws_instance', {}))), {});
  });
});

describe('usageProblems', () => {
  const instances = [
    made('aws_nat_gateway', {}, { address: 'aws_nat_gateway.one' }),
    made('aws_instance', {}, { address: 'aws_instance.web[0]' }),
    made('aws_chime_voice_connector', {}, { address: 'aws_chime_voice_connector.q' }),
    made('aws_s3_bucket_lifecycle_configuration', {}, { address: 'aws_s3_bucket_lifecycle_configuration.b' }),
  ];
  const check = (text: string) =>
    usageProblems(parseUsage('usage.yml', text).value, instances).map(
      ({ severity, message }) => `${severity}: ${message}`,
    );

  const table: readonly [text: string, problems: readonly string[]][] = [
    ['resource_usage:\n  aws_nat_gateway.one: { monthly_data_processed_gb: 1 }', []],
    ['resource_usage:\n  aws_instance.web[*]: { root_block_device: { monthly_standard_io_requests: 1 } }', []],
    ['resource_usage:\n  aws_chime_voice_connector.q: { monthly_requests: 1 }', []],
    ['resource_usage:\n  aws_s3_bucket_lifecycle_configuration.*: { standard: { storage_gb: 1 } }', []],
    [
      'resource_usage:\n  aws_s3_bucket_lifecycle_configuration.b: { standard: { storage_gb: 1 } }',
      ['warning: the usage of "aws_s3_bucket_lifecycle_configuration.b" is not read: billed by the bucket'],
    ],
    [
      'resource_usage:\n  aws_nat_gateway.ome: { monthly_data_processed_gb: 1 }',
      ['warning: nothing is declared at "aws_nat_gateway.ome"; did you mean "aws_nat_gateway.one"?'],
    ],
    ['resource_usage:\n  aws_s3_bucket.*: { x: 1 }', ['warning: nothing is declared at "aws_s3_bucket.*"']],
    [
      'resource_usage:\n  aws_nat_gateway.one: { monthly_data_procesed_gb: 1 }',
      [
        'warning: "monthly_data_procesed_gb" is not a usage of "aws_nat_gateway.one" that we price; did you mean "monthly_data_processed_gb"?',
      ],
    ],
    [
      'resource_usage:\n  aws_nat_gateway.one: { monthly_data_processed_gb: "many" }',
      ['error: "monthly_data_processed_gb" must be a number, not "many"'],
    ],
    [
      'resource_usage:\n  aws_instance.web[0]: { operating_system: beos }',
      [
        'error: "operating_system" must be one of linux, windows, rhel, suse, windows_sql_web, windows_sql_standard, windows_sql_enterprise, linux_sql_web, linux_sql_standard, linux_sql_enterprise, rhel_ha, ubuntu_pro, not "beos"',
      ],
    ],
    [
      'resource_type_default_usage:\n  aws_nat_gatway: { x: 1 }',
      ['warning: there is no resource type "aws_nat_gatway"; did you mean "aws_nat_gateway"?'],
    ],
    ['resource_type_default_usage:\n  aws_chime_voice_connector: { x: 1 }', []],
  ];
  for (const [text, problems] of table) it(JSON.stringify(text), () => assert.deepEqual(check(text), problems));
});

describe('matches', () => {
  const table: readonly [pattern: string, text: string, expected: boolean][] = [
    ['a[*]', 'a[0]', true],
    ['a[*]', 'a["x"]', true],
    ['a[*]', 'a', false],
    ['module.*.a.b', 'module.x[0].module.y.a.b', true],
    ['*', '', true],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbY', false],
    ['a.b', 'aXb', false],
    ['', '', true],
  ];
  for (const [pattern, text, expected] of table) {
    it(`${pattern} ${expected ? 'is' : 'is not'} ${text}`, () => assert.equal(matches(pattern, text), expected));
  }
});

describe('nearest', () => {
  const table: readonly [name: string, candidates: readonly string[], expected: string | undefined][] = [
    ['storag_gb', ['storage_gb', 'monthly_requests'], 'storage_gb'],
    ['abc', ['abd', 'abc'], 'abc'],
    ['nothing_like_it', ['storage_gb'], undefined],
    ['', ['a'], 'a'],
    ['x', [], undefined],
  ];
  for (const [name, candidates, expected] of table) {
    it(`${name} is ${String(expected)}`, () => assert.equal(nearest(name, candidates), expected));
  }
});
