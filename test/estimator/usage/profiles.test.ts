import assert from 'node:assert/strict';
import { type Data, Unknown } from '../../../estimator/src/model.ts';
import { recognise } from '../../../estimator/src/recognise.ts';
import { standingOf } from '../../../estimator/src/resources/index.ts';
import { parseUsage, usageOf } from '../../../estimator/src/usage/index.ts';
import { made } from '../resources/made.ts';

const place = (problems: ReturnType<typeof parseUsage>['problems']) =>
  problems.map(
    ({ code, severity, at }) =>
      `${severity} ${code} ${String(at?.range.start.line)}:${String(at?.range.start.character)}`,
  );

describe('usage by tags and profiles', () => {
  const { value, problems } = parseUsage(
    'usage.yml',
    `
resource_usage:
  aws_nat_gateway.named: { monthly_data_processed_gb: 1 }
resource_type_default_usage:
  aws_nat_gateway: { monthly_data_processed_gb: 2 }
tag_usage:
  environment=prod*:
    aws_nat_gateway: { monthly_data_processed_gb: 3 }
profiles:
  busy:
    resource_type_default_usage:
      aws_nat_gateway: { monthly_data_processed_gb: 4 }
  quiet:
`,
    'busy',
  );
  const plain = { ...value, profile: undefined };
  const told = (usage: typeof value, address: string, tags: Data) => {
    const instance = made('aws_nat_gateway', {}, { address, tags });
    const standing = standingOf('terraform', 'aws_nat_gateway');
    assert.ok(standing.status === 'priced');
    return usageOf(usage)(recognise(standing.type, instance)).monthly_data_processed_gb;
  };

  it('reads without problems', () => assert.deepEqual(problems, []));
  it('an address says most', () =>
    assert.equal(told(plain, 'aws_nat_gateway.named', { environment: 'production' }), 1));
  it('then a tag', () => assert.equal(told(plain, 'aws_nat_gateway.x', { environment: 'production' }), 3));
  it('then a type', () => assert.equal(told(plain, 'aws_nat_gateway.x', { environment: 'dev' }), 2));
  it('an unknown tag is none', () =>
    assert.equal(told(plain, 'aws_nat_gateway.x', { environment: new Unknown('later') }), 2));
  it('a profile holds before all the rest', () => assert.equal(told(value, 'aws_nat_gateway.named', {}), 4));
  const unfit: readonly [name: string, text: string, profile: string | undefined, problems: readonly string[]][] = [
    ['a tag without a value', 'tag_usage:\n  prod:\n    aws_instance:\n', undefined, ['error usage 1:2']],
    ['a profile that is not there', 'profiles:\n  a:\n', 'b', ['error usage 0:0']],
    ['a file without profiles', 'version: 0.1\n', 'b', ['error usage 0:0']],
    ['a stranger in a profile', 'profiles:\n  a:\n    resource: {}\n', 'a', ['warning usage 2:4']],
  ];
  for (const [name, text, profile, problems] of unfit) {
    it(`says so of ${name}`, () => assert.deepEqual(place(parseUsage('usage.yml', text, profile).problems), problems));
  }
});
