import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sarifFaults } from '../../support/sarif.ts';
import { places } from './places.ts';
import { run, write } from './run.ts';
import { volume } from './volume.ts';

const provider = 'provider "aws" { region = "us-east-1" }\n';
const others = `resource "aws_nat_gateway" "n" {
  subnet_id = "s"
}
resource "aws_ebs_volume" "u" {
  availability_zone = "us-east-1a"
  size = aws_nat_gateway.n.id
}
resource "aws_ebs_volume" "many" {
  count = length(aws_nat_gateway.n.id)
  availability_zone = "us-east-1a"
  size = 7
}
resource "aws_ebs_volume" "odd" {
  availability_zone = "us-east-1a"
  size = 33
  type = "gp2"
  tags = { team = "web" }
}
`;
const main = `${volume(100)}${others}`;

type Diff = {
  readonly monthlyDelta: number | null;
  readonly changes: readonly { readonly address: string; readonly delta: number; readonly causes: readonly string[] }[];
};

describe('saved estimates', () => {
  const { place, clear } = places();
  after(clear);

  function saved(files: Readonly<Record<string, string>>): string {
    const folder = place(files);
    writeFileSync(join(folder, 'base.json'), run(folder, ['estimate', '--format', 'json']).stdout);
    return folder;
  }
  const change = (folder: string, edit: (text: string) => string): void => {
    const path = join(folder, 'base.json');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  const diff = (folder: string): Diff =>
    JSON.parse(run(folder, ['diff', '--base-file', 'base.json', '--format', 'json']).stdout) as Diff;

  it('differ in nothing from what made them', () => {
    assert.deepEqual(diff(saved({ 'main.tf': main })).changes, []);
    assert.deepEqual(diff(saved({ 'main.tf': main.replace(provider, '') })).changes, []);
  });

  it('are a base like any other', () => {
    const folder = saved({ 'main.tf': main });
    write(folder, { 'main.tf': main.replace('= 100', '= 200') });
    const { monthlyDelta, changes } = diff(folder);
    assert.equal(monthlyDelta, 8);
    assert.deepEqual(
      changes.map(({ address, delta, causes }) => [address, delta, causes]),
      [['aws_ebs_volume.v', 8, []]],
    );
  });

  it('of other prices tell apart what changed by prices alone', () => {
    const folder = saved({ 'main.tf': main });
    change(folder, text =>
      text.replace(/"id": "\w+"/, '"id": "another"').replaceAll('"monthlyCost": 3.3,', '"monthlyCost": 6.6,'),
    );
    write(folder, { 'main.tf': main.replace('= 100', '= 200') });
    const { changes } = diff(folder);
    assert.deepEqual(
      changes.map(({ address, delta, causes }) => [address, delta, causes]),
      [
        ['aws_ebs_volume.v', 8, []],
        ['aws_ebs_volume.odd', -3.3, ['prices']],
      ],
    );
    const { stdout } = run(folder, ['diff', '--base-file', 'base.json']);
    assert.match(stdout, /because of prices/);
    assert.match(stdout.replace(/\s+/g, ' '), /1 resource changed by prices alone, -\$3\.30 of the difference/);
  });

  it('with errors leave the difference unknown', () => {
    const folder = saved({ 'main.tf': `${main}resource "x" {\n` });
    write(folder, { 'main.tf': main.replace('= 100', '= 200') });
    assert.equal(diff(folder).monthlyDelta, null);
  });

  it('are gates too', () => {
    const folder = saved({ 'main.tf': main });
    write(folder, { 'main.tf': main.replace('= 100', '= 200'), 'costlens.yml': 'budgets: [{ increase: 5 }]\n' });
    assert.equal(run(folder, ['gate', '--base-file', 'base.json']).code, 1);
  });

  it('are printed again as they were', () => {
    const folder = saved({ 'main.tf': main });
    for (const format of ['table', 'json', 'markdown']) {
      const once = run(folder, ['estimate', '--format', format]);
      const again = run(folder, ['report', 'base.json', '--format', format]);
      assert.deepEqual([again.code, again.stdout], [once.code, once.stdout]);
    }
  });

  it('are merged', () => {
    const folder = place({ 'a/main.tf': main, 'b/main.tf': volume(50) });
    for (const name of ['a', 'b'])
      writeFileSync(join(folder, `${name}.json`), run(folder, ['estimate', name, '--format', 'json']).stdout);
    const whole = run(folder, ['estimate', '--format', 'json']);
    const merged = run(folder, ['merge', 'a.json', 'b.json']);
    type Told = { readonly monthlyCost: number; readonly coverage: unknown; readonly resources: unknown };
    const told = ({ stdout }: typeof whole): Told => JSON.parse(stdout) as Told;
    const [one, two] = [told(whole), told(merged)];
    assert.deepEqual([two.monthlyCost, two.coverage, two.resources], [one.monthlyCost, one.coverage, one.resources]);
    const twice = run(folder, ['merge', 'a.json', 'b.json', 'a.json']);
    assert.equal(twice.code, 2);
    assert.match(twice.stderr, /the project "a" is in both a\.json and a\.json/);
  });

  const wrong: readonly (readonly [text: string, message: RegExp])[] = [
    ['', /it is no JSON/],
    ['null', /it is not an object/],
    ['{}', /version is not a number/],
    ['{"version":2}', /another version/],
    ['{"version":1,"changes":[]}', /partly is not a list/],
    ['{"version":1,"gates":[]}', /problems is not a list/],
    [
      '{"version":1,"resources":[{"status":"priced","components":[{}]}]}',
      /resources\[0\]\.components\[0\]\.name is not a text/,
    ],
  ];
  for (const [text, message] of wrong) {
    it(`must be what they are said to be: ${text}`, () => {
      const ran = run(place({ 'x.json': text }), ['report', 'x.json']);
      assert.equal(ran.code, 2);
      assert.match(ran.stderr, message);
    });
  }

  it('must be estimates to be merged', () => {
    const { code, stderr } = run(place({ 'x.json': '{"version":1,"changes":[]}' }), ['merge', 'x.json']);
    assert.equal(code, 2);
    assert.match(stderr, /it is a difference, and an estimate is needed/);
  });

  describe('printed again', () => {
    const folder = place({
      'costlens.yml': 'budgets:\n  - name: little\n    increase: 1\n',
      'old/main.tf': main,
      'new/main.tf': main.replace('= 100', '= 200'),
    });
    const keep = (file: string, args: readonly string[]): number | null => {
      const { code, stdout } = run(folder, [...args, '--format', 'json']);
      write(folder, { [file]: stdout });
      return code;
    };

    it('a difference looks, and ends, as it did', () => {
      const args = ['diff', 'old', 'new', '--config', 'costlens.yml', '--by', 'service'];
      assert.equal(keep('diff.json', args), 1);
      for (const format of ['table', 'markdown', 'junit', 'slack', 'json', 'gitlab']) {
        const [first, again] = [
          run(folder, [...args, '--format', format]),
          run(folder, ['report', 'diff.json', '--format', format]),
        ];
        assert.deepEqual([again.code, again.stderr, again.stdout], [first.code, first.stderr, first.stdout], format);
      }
    });

    it('a difference goes to files, with the gate at its line', () => {
      const { code } = run(folder, ['report', 'diff.json', '--out', 'a.html', '--out', 'a.sarif', '--quiet']);
      assert.equal(code, 1);
      const log = readFileSync(join(folder, 'a.sarif'), 'utf8');
      assert.equal(sarifFaults(JSON.parse(log)), '');
      assert.match(log, /little: [\s\S]*?"uri": "costlens\.yml"[\s\S]*?"startLine": 2/);
      assert.match(readFileSync(join(folder, 'a.html'), 'utf8'), /\+\$8\.00/);
    });

    it('a difference tells what it cannot', () => {
      const { code, stderr } = run(folder, ['report', 'diff.json', '--by', 'module']);
      assert.equal(code, 2);
      assert.match(stderr, /--by module: diff\.json holds only what changed; save it with diff --by module/);
    });

    it('a verdict looks, and ends, as it did', () => {
      assert.equal(keep('base.json', ['estimate', 'old']), 0);
      const args = ['gate', 'new', '--base-file', 'base.json', '--config', 'costlens.yml'];
      const code = keep('gate.json', args);
      for (const format of ['table', 'markdown', 'json']) {
        const [first, again] = [
          run(folder, [...args, '--format', format]),
          run(folder, ['report', 'gate.json', '--format', format]),
        ];
        assert.deepEqual([again.code, again.stdout], [code, first.stdout], format);
      }
      assert.match(
        run(folder, ['report', 'gate.json', '--format', 'html']).stderr,
        /"report" prints table, json, markdown/,
      );
    });

    it('an estimate takes every form', () => {
      const { stdout } = run(folder, ['report', 'base.json', '--format', 'csv', '--by', 'service']);
      assert.match(stdout, /aws_ebs_volume\.v/);
    });
  });
});
