import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sarifFaults } from '../../support/sarif.ts';
import { outputNames } from './runner.ts';
import { bodyOf, gateway, messages, playAll, type Row, sides, tellsThirtyTwo } from './table.ts';

const rows: readonly Row[] = [
  {
    name: 'are written as the workflow asks, beside the comment',
    scenario: {
      sides,
      inputs: { reports: 'sarif=costlens.sarif, out/cost.html\njunit=out/costs.xml', months: '12', by: 'service' },
    },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      const { outputs, reports, summary } = outcome.ran;
      assert.deepEqual(Object.keys(reports).sort(), [
        'costlens.sarif',
        join('out', 'cost.html'),
        join('out', 'costs.xml'),
      ]);
      assert.equal(sarifFaults(JSON.parse(reports['costlens.sarif'] ?? '')), '');
      assert.match(reports[join('out', 'cost.html')] ?? '', /^<!doctype html>[\s\S]*\+\$32\.85/);
      assert.match(reports[join('out', 'costs.xml')] ?? '', /^<\?xml /);
      assert.equal(outputs['reports'], ['sarif', 'html', 'junit'].map(form => outputs[`report-${form}`]).join('\n'));
      assert.deepEqual([outputs['report-csv'], outputs['report-slack']], ['', '']);
      assert.match(outputs['report-json'] ?? '', /costlens-report\.json$/);
      assert.deepEqual(Object.keys(outputs).sort(), outputNames());
      for (const page of [bodyOf(outcome), summary]) assert.match(page, /Over 12 months: \+\$394\.20[\s\S]*AmazonEC2/);
    },
  },
  {
    name: 'are written for a gate that closes',
    scenario: { sides, inputs: { 'fail-above': '10', reports: 'costs.json\ncosts.sarif' } },
    expect: ({ ran: { code, outputs, reports } }) => {
      assert.equal(code, 1);
      assert.equal(outputs['report-json'], outputs['reports']?.split('\n')[0]);
      assert.match(reports['costs.sarif'] ?? '', /fail-above: .*32\.85/);
    },
  },
  {
    name: 'go to a subfolder with the working directory',
    scenario: {
      sides: { shared: { 'infra/main.tf': sides.shared['main.tf'] }, head: { 'infra/new.tf': gateway('new') } },
      inputs: { 'working-directory': 'infra', reports: 'a.csv' },
    },
    expect: ({ ran: { reports } }) => assert.deepEqual(Object.keys(reports), [join('infra', 'a.csv')]),
  },
  {
    name: 'follow no link that a pull request brings, and what else is asked for is written all the same',
    scenario: {
      sides,
      links: { out: '..', 'page.html': 'main.tf' },
      inputs: { reports: 'out/costlens-escaped.csv, page.html, b.csv' },
    },
    expect: outcome => {
      assert.equal(outcome.ran.code, 1);
      assert.match(messages(outcome, 'error'), /out\/costlens-escaped\.csv is not written: out is a symbolic link/);
      assert.match(messages(outcome, 'error'), /page\.html is not written: page\.html is a symbolic link/);
      assert.deepEqual(Object.keys(outcome.ran.reports), ['b.csv']);
      assert(!existsSync(join(outcome.pull.folder, '../costlens-escaped.csv')));
      tellsThirtyTwo(outcome);
    },
  },
  {
    name: 'that cannot be written are told, after everything else is done',
    scenario: { sides, inputs: { reports: 'main.tf/a.csv' } },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.equal(outcome.ran.code, 1);
      assert.match(messages(outcome, 'error'), /main\.tf\/a\.csv could not be written/);
      assert.equal(outcome.ran.outputs['report-csv'], '');
    },
  },
];

playAll('reports of the action', rows);
