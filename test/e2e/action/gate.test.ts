import assert from 'node:assert/strict';
import { bodyOf, gateway, messages, path, playAll, type Row, sides, tellsThirtyTwo, wrote } from './table.ts';

const uncounted = { ...sides, head: { 'new.tf': `variable "n" {}\n${gateway('new', '  count = var.n\n')}` } };
const broken = { ...sides, head: { 'new.tf': 'resource "aws_nat_gateway" "new" {\n  subnet_id = = "x"\n}\n' } };

const rows: readonly Row[] = [
  {
    name: 'a refused comment does not lift the gate',
    scenario: { sides, refuses: true, inputs: { 'fail-above': '10' } },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.equal(outcome.ran.code, 1);
    },
  },
  {
    name: 'an increase above the limit is commented first and fails then',
    scenario: { sides, inputs: { 'fail-above': '32.84' } },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.deepEqual(wrote(outcome), [`POST ${path}`]);
      assert.equal(outcome.ran.outputs['verdict'], 'failed');
      assert.equal(outcome.ran.code, 1);
      assert.match(messages(outcome, 'error'), /32\.84/);
    },
  },
  {
    name: 'an increase at the limit passes',
    scenario: { sides, inputs: { 'fail-above': '32.85' } },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['verdict'], 'passed');
      assert.equal(outcome.ran.code, 0);
    },
  },
  {
    name: 'an unknown number of resources is an unknown difference, which passes no gate and fails none',
    scenario: { sides: uncounted, inputs: { 'fail-above': '10' } },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-before'], '32.85');
      assert.equal(outcome.ran.outputs['monthly-after'], 'unknown');
      assert.equal(outcome.ran.outputs['monthly-delta'], 'unknown');
      assert.equal(outcome.ran.outputs['verdict'], 'unknown');
      assert.equal(outcome.ran.code, 0);
      assert.match(bodyOf(outcome), /unknown/i);
    },
  },
  {
    name: 'an unknown difference fails when its known part alone is above the limit',
    scenario: {
      sides: { ...uncounted, head: { ...uncounted.head, 'more.tf': gateway('known') } },
      inputs: { 'fail-above': '10' },
    },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-delta'], 'unknown');
      assert.equal(outcome.ran.outputs['verdict'], 'failed');
      assert.equal(outcome.ran.code, 1);
      assert.match(bodyOf(outcome), /known part/i);
    },
  },
  {
    name: 'a syntax error of the head is an annotation at its line, and in the comment',
    scenario: { sides: broken },
    expect: outcome => {
      const error = outcome.ran.commands.find(
        ({ name, properties }) => name === 'error' && properties['file'] === 'new.tf',
      );
      assert.equal(error?.properties['line'], '2');
      assert.match(bodyOf(outcome), /new\.tf/);
      assert.equal(outcome.ran.outputs['monthly-delta'], 'unknown');
    },
  },
  {
    name: 'a release on its own has its prices, and Terraform’s own parser for what ours refuses',
    scenario: { sides: broken, alone: true },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-before'], '32.85');
      assert.match(messages(outcome, 'error'), /Invalid expression/);
    },
  },
  {
    name: 'an input that is not understood stops the step before anything is done',
    scenario: { sides, inputs: { 'fail-above': 'ten', region: 'Ireland' } },
    expect: outcome => {
      assert.equal(outcome.ran.code, 1);
      assert.deepEqual(outcome.requests, []);
      assert.deepEqual(
        messages(outcome, 'error')
          .split('\n')
          .map(line => line.split(':')[0]),
        ['Input region', 'Input fail-above'],
      );
    },
  },
];

playAll('the action’s gate', rows);
