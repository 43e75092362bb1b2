import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { places } from './places.ts';
import { run } from './run.ts';
import { volume } from './volume.ts';

const config = 'units: { customers: 16, requests: 40e6 }\n';
const fits = (schema: string, text: string): void => {
  const path = join(import.meta.dirname, `../../../estimator/schema/${schema}.schema.json`);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  assert(ajv.validate(JSON.parse(readFileSync(path, 'utf8')) as AnySchema, JSON.parse(text)), ajv.errorsText());
};

describe('months and units on the command line', () => {
  const { place, clear } = places();
  after(clear);
  const folder = (): string =>
    place({ 'old/main.tf': volume(100), 'new/main.tf': volume(200), 'costlens.yml': config });

  it('are shown with an estimate', () => {
    const at = folder();
    const { stdout } = run(at, ['estimate', 'old', '--months', '12']);
    assert.match(
      stdout,
      /\$8\.00 a month;.*\nOver 12 months: \$96\.00\nA month: \$0\.50 per customer \(16 customers\)\nA month: \$0\.20 per 1M requests \(40,000,000 requests\)\n/,
    );
    const json = run(at, ['estimate', 'old', '--months', '12', '--format', 'json']).stdout;
    fits('estimate', json);
    const { forecast, units } = JSON.parse(json) as Record<string, unknown>;
    assert.deepEqual(forecast, { months: 12, cost: 96 });
    assert.deepEqual(units, [
      { name: 'customers', count: 16, monthlyCost: 0.5 },
      { name: 'requests', count: 40e6, monthlyCost: 2e-7 },
    ]);
  });

  it('are shown of both sides', () => {
    const at = folder();
    const { stdout } = run(at, ['diff', 'old', 'new', '--months', '12', '--format', 'markdown']);
    assert.match(stdout, /- Over 12 months: \+\$96\.00\n- A month: \$0\.50 per customer → \$1\.00 per customer/);
    const json = run(at, ['diff', 'old', 'new', '--months', '2', '--format', 'json']).stdout;
    fits('diff', json);
    const { forecast } = JSON.parse(json) as Record<string, unknown>;
    assert.deepEqual(forecast, { months: 2, before: 16, after: 32, delta: 16 });
  });

  it('are in the pages and messages too', () => {
    const at = folder();
    for (const format of ['html', 'slack'])
      for (const [args, expected] of [
        [['estimate', 'old'], 'Over 12 months: $96.00'],
        [['diff', 'old', 'new'], 'Over 12 months: +$96.00'],
      ] as const)
        assert(run(at, [...args, '--months', '12', '--format', format]).stdout.includes(expected), format);
  });

  it('are unknown where a side is', () => {
    const at = place({
      'old/main.tf': volume(100),
      'new/main.tf': `${volume(200)}resource {\n`,
      'costlens.yml': config,
    });
    const { stdout } = run(at, ['diff', 'old', 'new', '--months', '12']);
    assert.match(stdout, /Over 12 months: unknown\nA month: \$0\.50 per customer → unknown/);
  });

  it('are those of a saved estimate, unless others are named', () => {
    const at = folder();
    const path = join(
      place({ 'x.json': run(at, ['estimate', 'old', '--months', '12', '--format', 'json']).stdout }),
      'x.json',
    );
    assert.match(run(at, ['report', path]).stdout, /Over 12 months: \$96\.00\nA month: \$0\.50/);
    assert.match(run(at, ['report', path, '--months', '1']).stdout, /Over one month: \$8\.00/);
  });

  it('must be whole', () => {
    const ran = run(folder(), ['estimate', '--months', '1.5']);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /--months takes a whole number/);
  });
});

describe('talk', () => {
  const { place, clear } = places();
  after(clear);
  const files = { 'a/main.tf': volume(1), 'b/main.tf': volume(2) };

  it('tells how long each stage takes, and prints the same', () => {
    const folder = place(files);
    const [plain, verbose] = [run(folder, ['estimate']), run(folder, ['estimate', '--verbose'])];
    assert.equal(verbose.stdout, plain.stdout);
    assert.equal(plain.stderr, '');
    const stages = verbose.stderr.split('\n').filter(Boolean);
    assert(
      stages.every(line => /^ *\d+ ms {2}( {2})?\S/.test(line)),
      verbose.stderr,
    );
    assert.deepEqual(
      stages.map(line => line.replace(/^ *\d+ ms {2}/, '')).filter(line => !line.startsWith('  slowest: ')),
      [
        ...['open the prices', 'find projects', 'price 2 projects', '  reading', '  parsing and evaluating'],
        ...['  pricing, with what that evaluates', 'put together', 'write the reports'],
      ],
    );
    assert.deepEqual(stages.flatMap(line => /slowest: (.*)/.exec(line)?.[1] ?? []).sort(), ['a', 'b']);
    assert.match(run(folder, ['diff', 'a', 'b', '--verbose']).stderr, /price 1 project\n[\s\S]*compare and judge/);
  });

  it('tells of threads, whose number changes nothing else', () => {
    const folder = place(files);
    const [one, two] = ['1', '2'].map(jobs =>
      run(folder, ['estimate', '--jobs', jobs, '--verbose', '--format', 'json']),
    );
    assert.equal(one?.stdout, two?.stdout);
    assert.match(two?.stderr ?? '', /price 2 projects in 2 threads/);
    assert.match(run(folder, ['estimate', '--jobs', '0']).stderr, /--jobs takes a whole number from 1/);
  });

  it('is silent where that is wanted, but for mistakes', () => {
    const folder = place(files);
    assert.match(run(folder, ['gate']).stderr, /nothing was judged/);
    assert.equal(run(folder, ['gate', '--quiet']).stderr, '');
    assert.match(run(folder, ['estimate', '-q', 'a', 'b']).stderr, /takes one path/);
  });

  it('shows what commitments make of the month, in every form for people, and says which it cannot count', () => {
    const terms = 'region: eu-west-1, years: 1, payment: no_upfront';
    const folder = place({
      'main.tf':
        'provider "aws" { region = "eu-west-1" }\nresource "aws_instance" "w" {\n  count = 2\n  ami = "a"\n  instance_type = "m5.large"\n}\n',
      'costlens.yml': `commitments:\n  reserved_instances:\n    - { type: m5.large, count: 1, ${terms} }\n    - { type: r9.none, count: 1, ${terms} }\n`,
    });
    // Of two at 0.107 an hour, one is covered: 78.11.
    const covers = /With commitments: \$\d+\.\d\d a month; they cover \$78\.11 at on-demand/;
    for (const format of ['table', 'markdown', 'html'])
      assert.match(
        run(folder, ['estimate', '--months', '12', '--format', format]).stdout.replace(/\\|\n/g, ' '),
        covers,
        format,
      );
    const { stdout, stderr } = run(folder, ['estimate', '--months', '12']);
    assert.match(stdout, /r9\.none in eu-west-1 are not counted: nothing here is billed as\s+that\s+costlens\.yml:4:7/);
    assert.match(stdout, /Over 12 months with commitments: \$/);
    assert.equal(stderr, '');
  });
});
