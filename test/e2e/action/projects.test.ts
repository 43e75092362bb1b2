import assert from 'node:assert/strict';
import { bodyOf, gateway, messages, playAll, region, type Row, sides } from './table.ts';

/** `terraform show -json`, of a plan that adds a second gateway. */
const plan = (from: readonly string[], to: readonly string[]): string => {
  const resource = (name: string) => ({
    address: `aws_nat_gateway.${name}`,
    mode: 'managed',
    type: 'aws_nat_gateway',
    name,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    values: { subnet_id: 'subnet-1' },
  });
  const change = (name: string) => {
    const [before, after] = [from, to].map(names => (names.includes(name) ? { subnet_id: 'subnet-1' } : null));
    const actions = before ? (after ? ['no-op'] : ['delete']) : ['create'];
    return { ...resource(name), values: undefined, change: { actions, before, after, after_unknown: {} } };
  };
  return JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources: to.map(resource) } },
    resource_changes: [...new Set([...from, ...to])].map(change),
    configuration: {
      provider_config: {
        aws: {
          name: 'aws',
          full_name: 'registry.terraform.io/hashicorp/aws',
          expressions: { region: { constant_value: 'us-east-1' } },
        },
      },
      root_module: {},
    },
  });
};

const remote = `${region}${gateway('old')}module "m" {\n  source = "git::https://127.0.0.1:1/nowhere.git"\n}\n`;
const environments = {
  shared: {
    'costlens.yml':
      'prices: { discount: 50 }\nprojects:\n  - { path: web, name: dev, variables: { n: 1 } }\n  - { path: web, name: prod, variables: { n: 2 } }\n',
    'web/main.tf': `variable "n" {}\n${region}${gateway('old', '  count = var.n\n')}`,
    'apart/main.tf': region + gateway('apart'),
  },
  head: { 'web/new.tf': gateway('new'), 'apart/more.tf': gateway('more') },
};

const rows: readonly Row[] = [
  {
    name: 'a plan that an earlier step has left tells both sides',
    scenario: { sides, left: { 'plan.json': plan(['old'], ['old', 'new']) }, inputs: { path: 'plan.json' } },
    expect: ({ ran: { outputs, summary } }) => {
      assert.deepEqual([outputs['monthly-before'], outputs['monthly-after']], ['32.85', '65.70']);
      assert.match(summary, /added \| `aws_nat_gateway\.new`/);
    },
  },
  {
    name: 'a plan needs no base to be compared with',
    scenario: {
      sides,
      clone: 'cut off',
      left: { 'plan.json': plan(['old', 'gone'], ['old']) },
      inputs: { path: 'plan.json' },
    },
    expect: ({ ran: { outputs } }) => assert.equal(outputs['monthly-delta'], '-32.85'),
  },
  {
    name: 'a plan and code are not compared in one step',
    scenario: { sides, left: { 'plan.json': plan([], []) }, inputs: { path: 'plan.json\n.' } },
    expect: outcome => {
      assert.equal(outcome.ran.code, 1);
      assert.match(messages(outcome, 'error'), /plans and code cannot be compared in one step/);
    },
  },
  {
    name: 'no other file of the working tree is read',
    scenario: { sides, left: { 'left.tf': gateway('left') } },
    expect: ({ ran: { outputs } }) => assert.equal(outputs['monthly-delta'], '32.85'),
  },
  {
    name: 'modules are not fetched unless that is asked for',
    scenario: { sides: { shared: { 'main.tf': remote }, head: { 'new.tf': gateway('new') } } },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-delta'], '32.85');
      assert.match(bodyOf(outcome), /fetch-modules/);
    },
  },
  {
    name: 'and are, where it is',
    scenario: {
      sides: { shared: { 'main.tf': remote }, head: { 'new.tf': gateway('new') } },
      inputs: { 'fetch-modules': 'true' },
    },
    expect: outcome => {
      assert.doesNotMatch(bodyOf(outcome), /fetch-modules/);
      assert.match(bodyOf(outcome), /nowhere/);
    },
  },
  {
    name: 'costlens.yml lists projects and has prices, which the comment says',
    scenario: { sides: environments },
    expect: outcome => {
      // One more gateway in each of the two, at half of 32.85.
      assert.equal(outcome.ran.outputs['monthly-delta'], '32.85');
      const body = bodyOf(outcome);
      assert.match(body, /#### `dev`[\s\S]*#### `prod`/);
      assert.match(body, /Not list prices: .*50%/);
      assert.doesNotMatch(body, /apart|nat_gateway\.more/);
    },
  },
  {
    name: 'a mistake in costlens.yml is an annotation at its line',
    scenario: { sides: { ...sides, head: { 'costlens.yml': 'projects:\n  - path: nowhere\n  - path: .\n' } } },
    expect: ({ ran: { commands, outputs } }) => {
      const error = commands.find(({ name }) => name === 'error');
      assert.deepEqual([error?.properties['file'], error?.properties['line']], ['costlens.yml', '2']);
      assert.equal(outputs['monthly-delta'], '0.00');
    },
  },
];

playAll('the action’s projects', rows);
