import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { billedClass as billedByTheSnapshot, embeddedSnapshot, parseKey } from '@costlens/pricing-cache';
import type { Line } from '../../../estimator/src/line.ts';
import { freeCloudformation, freeTerraform } from '../../../estimator/src/resources/types/free-types.ts';
import { wantedBy } from '../../../estimator/src/doctor/wanted.ts';
import { noSuchType, priced, standingOf } from '../../../estimator/src/resources/index.ts';
import { isKnown } from '../../../estimator/src/resources/types/known-types.ts';
import { billedClass, vcpusOf } from '../../../estimator/src/resources/database/rds-class.ts';
import type { ResourceType } from '../../../estimator/src/resource.ts';

const folder = join(import.meta.dirname, '../../../estimator/src/resources');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => basename(file, '.ts'));
const opened = embeddedSnapshot();
assert.ok(opened.ok);
const { book } = opened;

/** Keys that AWS has and our tables do not, with the reason: a resource that asks for them is unpriced, by name. */
const missing = JSON.parse(readFileSync(join(import.meta.dirname, 'known-missing.json'), 'utf8')) as object;

const cases = join(import.meta.dirname, '../../cases');
const mentioned = new Set(
  readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(tf|ya?ml|json)$/.test(file) && !file.endsWith('expected.json'))
    .flatMap(file => readFileSync(join(cases, file), 'utf8').match(/aws_\w+|AWS(::\w+){2}/g) ?? []),
);

/** A day on which all fees that begin on a day have begun. */
const around = { region: 'us-east-1', today: '2100-01-01' };

const fileOf = ({ name }: ResourceType): string => name.toLowerCase().replaceAll(' ', '-');

describe('resources', () => {
  for (const type of priced.types) {
    describe(type.name, () => {
      it('has a file of its name', () => assert.ok(files.includes(fileOf(type)), fileOf(type)));

      it('names types that AWS has', () => {
        for (const name of type.terraform) assert.ok(isKnown('terraform', name), name);
        for (const name of type.cloudformation) assert.ok(isKnown('cloudformation', name), name);
      });

      it('reads its own samples, and takes a default it would read', () => {
        for (const [name, { read, samples, otherwise }] of Object.entries(type.attributes)) {
          const scalars = [...samples, otherwise].filter(value => ['string', 'boolean'].includes(typeof value));
          for (const value of scalars) assert.equal(read(value as string | boolean), value, name);
        }
      });

      it('has keys that are keys', () => {
        for (const { key } of everyLine(type)) assert.ok(parseKey(key), key);
      });

      it('has a case in each language', () => {
        for (const name of [...type.terraform, ...type.cloudformation]) assert.ok(mentioned.has(name), name);
      });

      it('asks for nothing that the embedded snapshot lacks, but for what is known to be missing', () => {
        const lacking = [...wantedBy(type).keys].filter(key => book.find('us-east-1', key) === undefined);
        assert.deepEqual(
          lacking.filter(key => !(key in missing)),
          [],
        );
      });

      it('says what its usage means, in one line, and its sizes grow', () => {
        for (const [key, { means, sizes = [0, 0, 0] }] of Object.entries(type.usage)) {
          assert.match(means, /^\S.{3,90}$/, key);
          assert.ok(sizes[0] <= sizes[1] && sizes[1] <= sizes[2], key);
        }
      });

      it('asks for usage it declares', () => {
        const asked = everyLine(type).flatMap(({ usageKey }) => usageKey ?? []);
        assert.deepEqual(
          asked.filter(key => !(key in type.usage)),
          [],
        );
      });
    });
  }

  it('answer to one name each', () => {
    const names = priced.types.flatMap(({ terraform, cloudformation }) => [...terraform, ...cloudformation]);
    assert.equal(new Set(names).size, names.length);
  });

  /** The lines of every combination of what is chosen from a list, with all usage told. */
  function everyLine(type: ResourceType): readonly Line[] {
    const usage = Object.fromEntries(Object.entries(type.usage).map(([key, { read }]) => [key, read(1)]));
    return combinations(type).flatMap(values => type.lines(values, usage, around).filter(line => line !== false));
  }

  function combinations({ attributes }: ResourceType): readonly Record<string, unknown>[] {
    let all: readonly Record<string, unknown>[] = [{}];
    for (const [name, { samples, otherwise }] of Object.entries(attributes)) {
      const isChosen = !samples.includes(1_000_003);
      const tried = isChosen ? samples : [otherwise, 100_000];
      all = all.flatMap(values => tried.slice(0, 7).map(value => ({ ...values, [name]: value }))).slice(0, 5000);
    }
    return all;
  }
});

describe('standing', () => {
  const table: readonly [type: string, status: string, reason: string | undefined][] = [
    ['aws_instance', 'priced', undefined],
    ['aws_alb', 'priced', undefined],
    ['AWS::EC2::Instance', 'priced', undefined],
    ['aws_iam_role', 'free', 'AWS does not bill it'],
    ['aws_vpc', 'free', 'AWS does not bill it'],
    ['AWS::EC2::VPC', 'free', 'AWS does not bill it'],
    ['random_password', 'free', 'not an AWS resource: nothing is billed'],
    ['terraform_data', 'free', 'not an AWS resource: nothing is billed'],
    ['aws_sagemaker_domain', 'unsupported', 'not priced yet'],
    ['AWS::SQS::Queue', 'unsupported', 'not priced yet'],
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

  it('calls free only what AWS has, and nothing that is priced', () => {
    assert.deepEqual(
      freeTerraform.filter(type => !isKnown('terraform', type) || priced.find('terraform', type)),
      [],
    );
    assert.deepEqual(
      freeCloudformation.filter(type => !isKnown('cloudformation', type) || priced.find('cloudformation', type)),
      [],
    );
  });
});

describe('database classes', () => {
  const classes = [
    'db.m5.large',
    'db.m5.xlarge',
    'db.r5.16xlarge',
    'db.r4.xlarge',
    'db.r4.8xlarge',
    'db.m4.10xlarge',
    'db.t2.xlarge',
    'db.m1.xlarge',
    'db.x2iedn.32xlarge',
    'db.t3.micro',
    'nonsense',
    '',
  ];
  for (const name of classes) {
    it(`${name} is billed as the snapshot has it`, () => assert.equal(billedClass(name), billedByTheSnapshot(name)));
  }

  const processors: readonly [name: string, vcpus: number | undefined][] = [
    ['db.t3.micro', 2],
    ['db.m5.large', 2],
    ['db.m5.xlarge', 4],
    ['db.r5.24xlarge', 96],
    ['db.serverless', undefined],
  ];
  for (const [name, vcpus] of processors) {
    it(`${name} has ${String(vcpus)} processors`, () => assert.equal(vcpusOf(name), vcpus));
  }
});
