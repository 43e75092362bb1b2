import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sarifFaults } from '../../support/sarif.ts';
import { folderOf, run } from './run.ts';
import { volume } from './volume.ts';

describe('reports of the command line', () => {
  const folder = folderOf({ 'old/main.tf': volume(100), 'new/main.tf': volume(200), taken: '' });
  after(() => rmSync(folder, { recursive: true }));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('go to several files from one run, and to standard output', () => {
    const files = ['out/a.html', 'a.sarif', 'junit=a.junit', 'a.gitlab.json', 'a.csv'];
    const ran = run(folder, ['diff', 'old', 'new', '--format', 'json', ...files.flatMap(file => ['--out', file])]);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    assert.equal((JSON.parse(ran.stdout) as { monthlyDelta: number }).monthlyDelta, 8);
    assert.match(read('out/a.html'), /^<!doctype html>[\s\S]*\+\$8\.00/);
    assert.equal(sarifFaults(JSON.parse(read('a.sarif'))), '');
    assert.match(read('a.junit'), /^<\?xml /);
    assert.match(read('a.gitlab.json'), /^\[/);
    assert.match(read('a.csv'), /^change,project,/);
  });

  it('print first, write what can be written, and say what cannot', () => {
    const { code, stdout, stderr } = run(folder, ['estimate', 'old', '--out', 'taken/a.html', '--out', 'b.md']);
    assert.equal(code, 2);
    assert.match(stdout, /\$8\.00 a month/);
    assert.match(stderr, /^costlens: cannot write .*taken.a\.html: E[A-Z]+: [a-z ]+\n$/);
    assert.match(read('b.md'), /^### Monthly cost/);
  });

  it('tell the cost by tag, and more', () => {
    const { stdout, code } = run(folder, ['diff', 'old', 'new', '--by', 'tag:team', '--by', 'service']);
    assert.equal(code, 0);
    assert.match(stdout, /Cost by tag:team\n[\s\S]*\(none\) +\$8\.00 +100\.0% +\$16\.00 +100\.0% +\+\$8\.00/);
    assert.match(stdout, /Cost by service\n[\s\S]*AmazonEC2/);
  });

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['estimate', '--out', 'report.pdf'], /--out report\.pdf: write it as --out FORMAT=FILE; there are table, json/],
    [['estimate', '--out', 'html='], /--out html=: /],
    [['estimate', '--out', 'a.csv', '--out', 'json=a.csv'], /two reports in one file/],
    [['estimate', '--by', 'team'], /--by team: there are tag:KEY, module/],
    [['resources', '--by', 'type'], /--by is not for "resources"/],
    [['prices', 'list', '--format', 'html'], /--format html: "prices" prints table, json/],
  ];
  for (const [args, expected] of refused)
    it(`refuse ${args.join(' ')}`, () => {
      const { code, stdout, stderr } = run(folder, args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
    });
});
