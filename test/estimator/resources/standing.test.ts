import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../estimator/src/model.ts';
import { noSuchType, priced, standingOf } from '../../../estimator/src/resources/index.ts';
import { knownTypes } from '../../../estimator/src/resources/types/known.ts';
import { sharedFolder, skip } from '../../support/shared.ts';

const lists: Readonly<Record<Language, string>> = {
  terraform: 'terraform-aws-resource-types.txt',
  cloudformation: 'cloudformation-resource-types.txt',
};
const languages = ['terraform', 'cloudformation'] as const;

/** What AWS has, by its own lists; other vendors' types are not for us to know. */
function typesOfAws(language: Language): readonly string[] | undefined {
  const folder = sharedFolder('reference');
  if (folder === undefined) return undefined;
  const lines = readFileSync(join(folder, lists[language]), 'utf8').split('\n');
  return lines.map(line => line.trim()).filter(line => /^(aws_|AWS::)/.test(line));
}

const duplicates = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

for (const language of languages) {
  describe(`${language}: every type is priced, free, or known to bill`, () => {
    const listed = knownTypes(language).map(({ type }) => type);
    const registered = priced.types.flatMap(type => type[language]);

    it('never two of them: `node scripts/standing.mjs` takes what is priced off the lists', () => {
      assert.deepEqual(duplicates([...registered, ...listed]), []);
    });

    it('none is forgotten', function () {
      const all = typesOfAws(language) ?? skip(this, '../shared/reference is not here');
      const known = new Set([...registered, ...listed]);
      assert.deepEqual(
        all.filter(type => !known.has(type)),
        [],
      );
    });

    it('none is made up', function () {
      const all = new Set(typesOfAws(language) ?? skip(this, '../shared/reference is not here'));
      assert.deepEqual(
        [...registered, ...listed].filter(type => !all.has(type)),
        [],
      );
    });
  });

  it(`${language}: reasons are few words, said again and again`, () => {
    const known = knownTypes(language);
    for (const { type, reason } of known) assert.match(reason, /^\S[^.;]{4,}/, type);
    const reasons = new Set(known.filter(({ status }) => status === 'free').map(({ reason }) => reason));
    assert.ok(reasons.size < 200, String(reasons.size));
  });
}

describe('standing', () => {
  const table: readonly [type: string, status: string, reason: string | undefined][] = [
    ['aws_instance', 'priced', undefined],
    ['aws_alb', 'priced', undefined],
    ['AWS::EC2::Instance', 'priced', undefined],
    ['aws_iam_role', 'free', 'AWS does not bill it'],
    ['aws_vpc', 'free', 'network plumbing'],
    ['AWS::EC2::VPC', 'free', 'network plumbing'],
    ['aws_iam_user_policy', 'free', 'AWS does not bill it'],
    ['AWS::EC2::LaunchTemplate', 'free', 'billed by the instances that it starts'],
    ['random_password', 'free', 'not an AWS resource: nothing is billed'],
    ['terraform_data', 'free', 'not an AWS resource: nothing is billed'],
    ['AWS::CDK::Metadata', 'free', 'a note of the CDK: nothing is billed'],
    ['Custom::Thing', 'free', 'a custom resource: only what it makes is billed, and nobody can know that'],
    [
      'AWS::CloudFormation::CustomResource',
      'free',
      'a custom resource: only what it makes is billed, and nobody can know that',
    ],
    ['aws_finspace_kx_cluster', 'free', 'AWS has ended the service'],
    ['aws_appflow_flow', 'unsupported', 'AWS bills flow runs and data processed; not priced yet'],
    ['AWS::EVS::Environment', 'unsupported', 'AWS bills control plane hours and hosts; not priced yet'],
    ['aws_instence', 'unsupported', noSuchType],
    ['AWS::EC2::Instence', 'unsupported', noSuchType],
    ['constructor', 'unsupported', 'not an AWS resource'],
    ['google_storage_bucket', 'unsupported', 'not an AWS resource'],
    ['Alexa::ASK::Skill', 'unsupported', 'not an AWS resource'],
    ['nonsense::', 'unsupported', noSuchType],
  ];
  for (const [type, status, reason] of table) {
    it(`${type} is ${status}`, () => {
      const standing = standingOf(type.includes('::') ? 'cloudformation' : 'terraform', type);
      assert.deepEqual([standing.status, 'reason' in standing ? standing.reason : undefined], [status, reason]);
    });
  }
});
