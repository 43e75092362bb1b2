import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../estimator/src/cli/main.ts';
import { sharedFolder, skip } from '../../support/shared.ts';

/** Roots with what real Terraform plans for them. */
const found = sharedFolder('conformance');
const conformance = found ?? '';

type Given = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
};
type Row = { readonly root: string; readonly score: number; readonly bad: readonly string[] };

async function printed(root: string): Promise<string> {
  const given = join(conformance, root, 'run.json');
  const {
    args = [],
    env = {},
    workspace = 'default',
  } = existsSync(given) ? (JSON.parse(readFileSync(given, 'utf8')) as Given) : {};
  const written = { stdout: '', stderr: '' };
  const exit = await main(['resources', '.', ...args], {
    cwd: join(conformance, root),
    environment: { ...env, TF_WORKSPACE: workspace },
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  });
  const output = JSON.parse(written.stdout || '{}') as object;
  return JSON.stringify(exit === 0 ? output : { ...output, errors: [written.stderr] });
}

/** The comparison is the set's own. */
async function check(roots: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    for (const root of roots)
      writeFileSync(join(folder, `${root}.json`), (await printed(root)).replaceAll(join(conformance, root), '<ROOT>'));
    const answers = `cat '${folder}'/$(basename {root}).json #{args}`;
    execFileSync(process.execPath, ['check.mjs', '--check', answers, '--json', join(folder, 'rows')], {
      cwd: conformance,
    });
    const { rows } = JSON.parse(readFileSync(join(folder, 'rows'), 'utf8')) as { readonly rows: readonly Row[] };
    return new Map(rows.map(row => [row.root, row]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what real Terraform says of the conformance roots', function () {
  this.timeout(120_000);
  if (found === undefined) {
    it('the roots', function () {
      skip(this, 'the conformance roots are not beside this repository');
    });
    return;
  }
  const roots = readdirSync(conformance).filter(name => existsSync(join(conformance, name, 'expected.json')));
  let rows: ReadonlyMap<string, Row> = new Map();
  before(async () => {
    rows = await check(roots);
  });
  for (const root of roots) it(root, () => assert.deepEqual(rows.get(root), { root, bad: [], score: 1 }));
});
