import assert from 'node:assert/strict';
import { standingOf } from '../../../estimator/src/resources/index.ts';
import { parseUsage, synced, usageFile, usageProblems, type Subject } from '../../../estimator/src/usage/index.ts';
import { made } from '../resources/made.ts';

function subject(address: string, typeName: string): Subject {
  const standing = standingOf('terraform', typeName);
  assert.ok(standing.status === 'priced');
  return { address, language: 'terraform', type: standing.type };
}
const nat = subject('aws_nat_gateway.a', 'aws_nat_gateway');
const lambda = subject('module.x["a"].aws_lambda_function.f', 'aws_lambda_function');
const bucket = subject('aws_s3_bucket.b', 'aws_s3_bucket');

const uncommented = (text: string): string => text.replace(/^( +)# /gm, '$1');

describe('a usage file made for a project', () => {
  it('tells nothing yet, and has no problems', () => {
    const { value, problems } = parseUsage('usage.yml', usageFile([nat, lambda, bucket]));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.resources.map(({ name, entries }) => [name, entries.size]),
      [
        ['aws_nat_gateway.a', 0],
        ['module.x["a"].aws_lambda_function.f', 0],
        ['aws_s3_bucket.b', 0],
      ],
    );
  });

  it('is right once its comments are taken away', () => {
    const { value, problems } = parseUsage('usage.yml', uncommented(usageFile([nat, lambda, bucket])));
    const instances = [
      made('aws_nat_gateway', {}, { address: nat.address }),
      made('aws_lambda_function', {}, { address: lambda.address }),
      made('aws_s3_bucket', {}, { address: bucket.address }),
    ];
    assert.deepEqual([...problems, ...usageProblems(value, instances)], []);
    assert.equal(value.resources[0]?.entries.get('monthly_data_processed_gb')?.value, 500);
    assert.equal(value.resources[2]?.entries.get('standard.storage_gb')?.value, 1000);
  });
});

describe('a usage file brought up to date', () => {
  const written = `# ours
version: 0.1
resource_usage:
  aws_nat_gateway.a: # busy
    monthly_data_processed_gb: 7 # measured

  aws_lambda_function.gone:
    monthly_requests: 3
resource_type_default_usage:
  aws_instance: { operating_system: rhel }
`;

  it('keeps what a person wrote, and adds what is missing as comments', () => {
    const text = synced('usage.yml', written, [nat, lambda]);
    assert.deepEqual(
      text.split('\n').filter(line => !/^ {4}# |module\.x/.test(line)),
      written.split('\n'),
    );
    assert.ok(text.endsWith(written.slice(written.indexOf('resource_type'))), text);
    assert.match(text, /\n {2}"module.x\[\\"a\\"\].aws_lambda_function.f":\n {4}# monthly_requests: 5000000 # /);
  });

  it('adds keys that a block does not name, further down in it', () => {
    const text = synced('usage.yml', 'resource_usage:\n  l:\n    monthly_requests: 3\n    # why not\n\nversion: 1\n', [
      { ...lambda, address: 'l' },
    ]);
    assert.match(text, /why not\n {4}# request_duration_ms: 200 # [^\n]+\n(?: {4}# [^\n]+\n)*\nversion: 1\n$/);
  });

  const texts: readonly [name: string, text: string][] = [
    ['an empty file', ''],
    ['a file with a version', 'version: 0.1'],
    ['an empty section', 'resource_usage:\n'],
    ['a file of ours', usageFile([nat])],
    ['a file with Windows line ends', written.replaceAll('\n', '\r\n')],
    ['a block in braces', 'resource_usage:\n  aws_nat_gateway.a: { monthly_data_processed_gb: 7 }\n'],
    ['a file that ends without a line end', 'resource_usage:\n  aws_nat_gateway.a:\n    monthly_data_processed_gb: 7'],
    ['a section in braces', 'resource_usage: { aws_nat_gateway.a: { monthly_data_processed_gb: 7 } }\n'],
  ];
  for (const [name, text] of texts) {
    it(`says the same as before, and is settled: ${name}`, () => {
      const told = (from: string) =>
        parseUsage('u', from)
          .value.resources.map(
            ({ name: address, entries }) => [address, [...entries].map(([key, { value }]) => [key, value])] as const,
          )
          .filter(([, entries]) => entries.length > 0);
      const once = synced('u', text, [nat, lambda, bucket]);
      assert.deepEqual(parseUsage('u', once).problems, []);
      assert.deepEqual(told(once), told(text));
      assert.equal(synced('u', once, [nat, lambda, bucket]), once);
    });
  }

  it('leaves a broken file alone', () => assert.equal(synced('u', 'a: {', [nat]), 'a: {'));
});
