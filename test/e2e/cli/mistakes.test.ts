import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { git, run } from './run.ts';
import { volume } from './volume.ts';

const costlens = join(import.meta.dirname, '../../../estimator/bin/costlens.js');

describe('what a person types', () => {
  const { place, repository, clear } = places();
  after(clear);

  const table: readonly (readonly [args: readonly string[], stderr: RegExp])[] = [
    [['diff', '--base', ''], /--base is empty/],
    [['diff', '--head', 'HEAD'], /--head needs --base or --base-file/],
    [['gate', '--head', 'HEAD'], /--head needs --base or --base-file/],
    [['diff', '--base', '-x'], /^costlens: [^\n]*ambiguous\n$/],
    [['estimate', '-x'], /Unknown option '-x'\n$/],
    [['estimate', '--format', 'jsn'], /"estimate" prints table, json, [^\n]*; did you mean json\?/],
    [['types', '--format', 'csv'], /"types" prints table, json\n/],
    [['resources', '--format', 'table'], /"resources" prints json\n/],
    [['init', '--format', 'json'], /--format is not for "init"/],
    [['help', 'dif'], /no command "dif"; did you mean "diff"\?/],
    [['dif', '--help'], /no command "dif"; did you mean "diff"\?/],
  ];
  for (const [args, stderr] of table)
    it(`is told what is wrong with "${args.join(' ')}"`, () => {
      const ran = run(place({ 'main.tf': volume(1) }), args);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.match(ran.stderr, stderr);
    });

  it('has help that tells the forms of each command', () => {
    assert.match(run(place({}), ['gate', '--help']).stdout, /how to print: table, json, markdown \(default: table\)/);
    assert.match(run(place({}), ['merge', '--help']).stdout, /how to print: json, table, markdown \(default: json\)/);
    assert.doesNotMatch(run(place({}), ['init', '--help']).stdout, /--format/);
  });

  it('is completed, with the values of an option', () => {
    const script = `${run(place({}), ['completion', 'bash']).stdout}
COMP_WORDS=(costlens gate --format m); COMP_CWORD=3; _costlens; echo "\${COMPREPLY[*]}"
COMP_WORDS=(costlens estimate --usage ''); COMP_CWORD=3; _costlens; echo "\${COMPREPLY[*]}"
COMP_WORDS=(costlens diff --base-); COMP_CWORD=2; _costlens; echo "\${COMPREPLY[*]}"
COMP_WORDS=(costlens com); COMP_CWORD=1; _costlens; echo "\${COMPREPLY[*]}"`;
    const printed = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
    assert.deepEqual(printed.split('\n'), ['markdown', 'small medium large', '--base-file', 'completion', '']);
  });

  it('may be a saved estimate on standard input, or as PowerShell writes it', () => {
    const folder = place({ 'main.tf': volume(100) });
    const saved = run(folder, ['estimate', '--format', 'json']).stdout;
    const report = spawnSync(process.execPath, [costlens, 'report', '-'], { input: saved, encoding: 'utf8' });
    assert.match(report.stdout, /\$8\.00 a month/);
    writeFileSync(join(folder, 'old.json'), Buffer.from(`\uFEFF${saved}`, 'utf16le'));
    assert.match(run(folder, ['diff', '--base-file', 'old.json']).stdout, /no change \(\$8\.00\)/);
  });

  it('is told that a bare repository has no files', () => {
    const folder = repository({ 'main.tf': volume(1) }, { 'main.tf': volume(101) });
    const bare = join(place({}), 'bare');
    git(folder, 'clone', '--quiet', '--bare', folder, bare);
    const ran = run(bare, ['diff', '--base', 'HEAD~1']);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /bare repository, which has no files; name the revision to look at with --head/);
    assert.match(run(bare, ['diff', '--base', 'HEAD~1', '--head', 'main']).stdout, /\+\$8\.00/);
  });

  it('is told that a disk is full, with the code of a failure', function () {
    if (!existsSync('/dev/full')) this.skip();
    const folder = place({ 'main.tf': volume(1) });
    const { status, stderr } = spawnSync(process.execPath, [costlens, 'estimate'], {
      cwd: folder,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /^costlens: the report cannot be written: ENOSPC[^\n]*\n$/);
  });

  it('may be a plan for its gates', () => {
    const plan = readFileSync(
      join(import.meta.dirname, '../../estimator/terraform/plan/recorded/estate/plan.json'),
      'utf8',
    );
    const folder = place({ 'plan.json': plan, 'costlens.yml': 'budgets: [{ increase: 0, decrease: 0 }]\n' });
    const gates = run(folder, ['gate', 'plan.json']);
    assert.doesNotMatch(gates.stdout, /no base to compare with/);
    assert.equal(gates.code, run(folder, ['diff', 'plan.json']).code);
  });
});
