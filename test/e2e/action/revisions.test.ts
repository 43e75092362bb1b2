import assert from 'node:assert/strict';
import { bodyOf, gateway, messages, playAll, region, type Row, sides, tellsThirtyTwo } from './table.ts';

const template = (names: readonly string[]): string =>
  ['Resources:', ...names.flatMap(name => [`  ${name}:`, '    Type: AWS::EC2::NatGateway'])].join('\n');

/** 100 GB through each gateway, at 0.045 a GB. */
const usage = 'version: 0.1\nresource_type_default_usage:\n  aws_nat_gateway:\n    monthly_data_processed_gb: 100\n';

const rows: readonly Row[] = [
  {
    name: 'a shallow clone fetches what it lacks',
    scenario: { sides, clone: 'shallow' },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.ok(outcome.requests.some(request => request.path.includes('/compare/')));
    },
  },
  {
    name: 'a trusted job, which has checked out the base, fetches the head and runs nothing of it',
    scenario: { sides, clone: 'base only', eventName: 'pull_request_target', fork: true },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.equal(outcome.writes.length, 1);
    },
  },
  {
    name: 'a base that cannot be read makes the difference unknown, never the whole cost',
    scenario: { sides, clone: 'cut off', inputs: { 'fail-above': '1' } },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-before'], 'unknown');
      assert.equal(outcome.ran.outputs['monthly-delta'], 'unknown');
      assert.equal(outcome.ran.outputs['verdict'], 'unknown');
      assert.equal(outcome.ran.code, 0);
      assert.match(bodyOf(outcome), /fetch-depth: 0/);
      assert.doesNotMatch(bodyOf(outcome), /\+\s?\$/);
    },
  },
  {
    name: 'a merge base that nobody knows makes the difference unknown',
    scenario: { sides, clone: 'shallow', knowsMergeBase: false },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-delta'], 'unknown');
      assert.match(outcome.ran.summary, /fetch-depth: 0/);
    },
  },
  {
    name: 'a run by hand has nothing to compare with and says so',
    scenario: { sides, eventName: 'workflow_dispatch' },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-delta'], 'unknown');
      assert.match(outcome.ran.summary, /nothing to compare with/);
      assert.deepEqual(outcome.requests, []);
    },
  },
  {
    name: 'a partial clone fetches the files it lacks',
    scenario: { sides, clone: 'partial' },
    expect: tellsThirtyTwo,
  },
  {
    name: 'a partial clone that cannot fetch does not take missing files for removed ones',
    scenario: { sides, clone: 'partial, cut off' },
    expect: outcome => {
      assert.notEqual(outcome.ran.code, 0);
      assert.deepEqual(outcome.writes, []);
      assert.match(messages(outcome, 'error'), /could not be fetched/);
    },
  },
  {
    name: 'a folder that the pull request adds is an increase, not an unknown',
    scenario: {
      sides: { shared: { 'README.md': '' }, head: { 'infra/main.tf': region + gateway('new') } },
      inputs: { path: 'infra' },
    },
    expect: outcome => assert.equal(outcome.ran.outputs['monthly-delta'], '32.85'),
  },
  {
    name: 'paths within each other are priced once',
    scenario: {
      sides: {
        shared: { 'README.md': '' },
        head: { 'a/main.tf': region + gateway('new'), 'b/main.tf': region + gateway('new') },
      },
      inputs: { path: '.\na\n./a/' },
    },
    expect: outcome => assert.equal(outcome.ran.outputs['monthly-delta'], '65.70'),
  },
  {
    name: 'a working directory inside the repository is what paths and files begin at',
    scenario: {
      sides: {
        shared: {
          'infra/main.tf': `${region}variable "n" {}\n`,
          'infra/n.tfvars': 'n = 3\n',
          'elsewhere/main.tf': gateway('elsewhere'),
        },
        head: { 'infra/new.tf': gateway('new', '  count = var.n\n') },
      },
      inputs: { 'working-directory': 'infra', 'var-files': 'n.tfvars', variables: 'n=2' },
    },
    expect: outcome => assert.equal(outcome.ran.outputs['monthly-delta'], '65.70'),
  },
  {
    name: 'a CloudFormation template is compared as Terraform is',
    scenario: {
      sides: { shared: { 'template.yaml': template(['Old']) }, head: { 'template.yaml': template(['Old', 'New']) } },
      inputs: { path: 'template.yaml', region: 'us-east-1' },
    },
    expect: outcome => assert.equal(outcome.ran.outputs['monthly-delta'], '32.85'),
  },
  {
    name: 'the usage file of the head counts for both sides',
    scenario: {
      sides: { ...sides, head: { ...sides.head, 'usage.yml': usage } },
      inputs: { 'usage-file': 'usage.yml' },
    },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-before'], '37.35');
      assert.equal(outcome.ran.outputs['monthly-delta'], '37.35');
    },
  },
  {
    name: 'a usage file that is not there stops the step',
    scenario: { sides, inputs: { 'usage-file': 'nowhere.yml' } },
    expect: outcome => {
      assert.equal(outcome.ran.code, 1);
      assert.match(messages(outcome, 'error'), /nowhere\.yml/);
    },
  },
  {
    name: 'the job’s own Terraform variables count',
    scenario: {
      sides: { ...sides, head: { 'new.tf': `variable "n" {}\n${gateway('new', '  count = var.n\n')}` } },
      environment: { TF_VAR_n: '2' },
    },
    expect: outcome => assert.equal(outcome.ran.outputs['monthly-delta'], '65.70'),
  },
];

playAll('what the action compares', rows);
