import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingOf } from '../../../estimator/src/resources/index.ts';
import { namesOfInputs } from '../../../estimator/src/usage/inputs.ts';

/** The keys of a public usage file by resource type: what stands in such a file is understood here. */
const keys = JSON.parse(readFileSync(join(import.meta.dirname, 'infracost-keys.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

const retired = 'AWS sells S3 Select over archives no more';
const alone = 'an environment makes its database with neither';
const portless = 'no table has the price of data over a port under its key';

/** Keys without a reading, and why; a star stands for the rest of a key. */
const unread: Readonly<Record<string, string>> = {
  'aws_data_transfer *': 'nothing in code is a data transfer',
  'aws_dx_connection *': portless,
  'aws_elastic_beanstalk_environment db.monthly_*': alone,
  'aws_kinesis_analytics_application durable_application_backup_gb': 'applications in SQL have no backups',
  'aws_kinesis_stream monthly_provisioned_extended_retention_gb': 'AWS bills it by the shard and hour',
  'aws_s3_bucket glacier_flexible_retrieval.monthly_*_select_data_*': retired,
  'aws_s3_bucket intelligent_tiering.early_delete_gb': 'the class has no shortest time any more',
  'aws_sns_topic sms_notification_price': 'a private price says what a message costs',
};

const patternOf = (name: string): RegExp => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
const patterns = Object.keys(unread).map(name => ({ name, pattern: patternOf(name) }));

function understood(type: string): ReadonlySet<string> {
  const standing = standingOf('terraform', type);
  return new Set(standing.status === 'priced' ? namesOfInputs(standing.type, 'terraform').map(([key]) => key) : []);
}

describe('the keys of infracost-usage.yml', () => {
  for (const [type, names] of Object.entries(keys)) {
    it(`of ${type} are understood, or it is said why not`, () => {
      const known = understood(type);
      const unknown = names.filter(name => !known.has(name)).map(name => `${type} ${name}`);
      assert.deepEqual(
        unknown.filter(name => patterns.every(({ pattern }) => !pattern.test(name))),
        [],
      );
    });
  }

  it('has no reason for a key that is understood', () => {
    const all = Object.entries(keys).flatMap(([type, names]) => {
      const known = understood(type);
      return names.map(name => ({ text: `${type} ${name}`, isKnown: known.has(name) }));
    });
    for (const { name, pattern } of patterns) {
      const meant = all.filter(({ text }) => pattern.test(text));
      assert.ok(meant.length > 0 && meant.every(({ isKnown }) => !isKnown), name);
    }
  });
});
