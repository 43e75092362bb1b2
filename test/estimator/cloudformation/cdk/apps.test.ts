import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedSnapshot } from '@costlens/pricing-cache';
import { App } from 'aws-cdk-lib';
import { evaluateAssembly } from '../../../../estimator/src/cloudformation/cdk/index.ts';
import { discover } from '../../../../estimator/src/discover.ts';
import type { Evaluated } from '../../../../estimator/src/model.ts';
import { defaults } from '../../../../estimator/src/options.ts';
import { estimateAt } from '../../../../estimator/src/run.ts';
import { diskTree } from '../../../../estimator/src/sources/disk.ts';
import { instance, plain, values } from '../template.ts';
import { make as api } from './apps/api.ts';
import { make as database } from './apps/database.ts';
import { make as fargate } from './apps/fargate.ts';
import { make as nested } from './apps/nested.ts';
import { make as network } from './apps/network.ts';
import { make as sharing } from './apps/sharing.ts';
import { make as site } from './apps/site.ts';
import { make as stages } from './apps/stages.ts';

const options = { ...defaults, region: 'us-east-1' };
const opened = embeddedSnapshot();
assert.ok(opened.ok, 'the embedded snapshot cannot be read');
const { book } = opened;

/** The CDK's own command asks for more notes than the library makes by itself. */
const contexts = {
  'as the command synthesizes': {
    'aws:cdk:enable-path-metadata': true,
    'aws:cdk:enable-asset-metadata': true,
  },
  'as the library synthesizes': {},
};

describe('apps of the CDK', () => {
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function synthesized(make: (app: App) => void, context: object): string {
    const folder = mkdtempSync(join(tmpdir(), 'costlens-cdk-'));
    folders.push(folder);
    const quiet = { analyticsReporting: false, builtinCloudFormationValidation: false, stackTraces: false };
    const app = new App({ outdir: join(folder, 'cdk.out'), context: { ...context }, ...quiet });
    make(app);
    app.synth();
    return folder;
  }

  /** Addresses of what matters; the rest is there too. */
  const apps: readonly (readonly [string, (app: App) => void, Readonly<Record<string, string>>])[] = [
    [
      'a network',
      network,
      { 'Network/Vpc': 'AWS::EC2::VPC', 'Network/Vpc/PublicSubnet1/NATGateway': 'AWS::EC2::NatGateway' },
    ],
    [
      'a service',
      fargate,
      {
        'Service/Web/Service/Service': 'AWS::ECS::Service',
        'Service/Web/TaskDef': 'AWS::ECS::TaskDefinition',
        'Service/Web/LB': 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      },
    ],
    ['a database', database, { 'Data/Database': 'AWS::RDS::DBInstance' }],
    ['an API', api, { 'Api/Handler': 'AWS::Lambda::Function', 'Api/Front': 'AWS::ApiGateway::RestApi' }],
    ['a site', site, { 'Site/Files': 'AWS::S3::Bucket', 'Site/Front': 'AWS::CloudFront::Distribution' }],
    ['two stacks', sharing, { 'Giver/Queue': 'AWS::SQS::Queue', 'Taker/Volume': 'AWS::EC2::Volume' }],
    ['two stages', stages, { 'Test/Disks/Data': 'AWS::EC2::Volume', 'Prod/Disks/Data': 'AWS::EC2::Volume' }],
    [
      'a nested stack',
      nested,
      {
        'Outer/Disk': 'AWS::EC2::Volume',
        'Outer/Queue': 'AWS::SQS::Queue',
        'Outer/Inner/Disk': 'AWS::EC2::Volume',
        'Outer/Inner/Queue': 'AWS::SQS::Queue',
      },
    ],
  ];
  const evaluated = new Map<string, Evaluated>();

  for (const [how, context] of Object.entries(contexts)) {
    for (const [name, make, expected] of apps) {
      it(`${name}, ${how}`, async () => {
        const folder = synthesized(make, context);
        const tree = diskTree(folder);
        const made = evaluateAssembly(tree, 'cdk.out', options);
        evaluated.set(name, made);
        const addresses = new Map(made.instances.map(({ address, type }) => [address, type]));
        assert.equal(addresses.size, made.instances.length, 'addresses are unique');
        assert.deepEqual(
          Object.fromEntries(Object.keys(expected).map(address => [address, addresses.get(address)])),
          expected,
        );
        assert.deepEqual(made.problems, []);
        assert.deepEqual(
          discover(tree, '', options).value.map(({ kind, path }) => [kind, path]),
          [['cdk', 'cdk.out']],
        );
        const { resources } = await estimateAt(tree, '', options, book);
        assert.equal(resources.length, made.instances.length);
        assert.deepEqual(
          resources.filter(({ status }) => status === 'unpriced').map(({ instance: { address } }) => address),
          [],
        );
      });
    }
  }

  const made = (name: string, address: string) => {
    const found = evaluated.get(name);
    assert.ok(found);
    return instance(found, address);
  };

  it('hand the tags of their stacks on', () =>
    assert.deepEqual(plain(made('a network', 'Network/Vpc').tags), {
      team: 'platform',
      Name: 'Network/Vpc',
      layer: 'net',
    }));

  it('are in the regions of their stacks', () =>
    assert.deepEqual(
      ['Test', 'Prod'].map(stage => made('two stages', `${stage}/Disks/Data`).region),
      ['us-east-1', 'eu-west-1'],
    ));

  it('import what their other stacks export', () => {
    const { Size, Tags } = values(made('two stacks', 'Taker/Volume'));
    assert.equal(Size, '40');
    assert.deepEqual(Tags, [{ Key: 'queue', Value: { unknown: 'known after deployment', of: ['Giver/Queue.Arn'] } }]);
  });

  it('pass values into nested stacks, and out of them', () => {
    const from = (address: string): unknown => values(made('a nested stack', address))['Tags'];
    const later = (of: string) => [{ Key: 'from', Value: { unknown: 'known after deployment', of: [of] } }];
    assert.deepEqual(from('Outer/Inner/Disk'), later('Outer/Queue.Arn'));
    assert.deepEqual(from('Outer/Disk'), later('Outer/Inner/Queue.Arn'));
  });

  it('take parameters by their defaults', () =>
    assert.equal(made('a database', 'Data/Database').get('AllocatedStorage'), 50));
});
