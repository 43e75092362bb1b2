import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../estimator/src/cli/main.ts';
import { agrees, isLeftOut, type Json } from './agrees.ts';

/** Small roots with what real Terraform plans for them: see scripts/record-roots.mjs. */
const folder = join(import.meta.dirname, 'roots');

type Run = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly tofu?: boolean;
};
type Truth =
  | { readonly error: { readonly summary: string; readonly at?: string } }
  | { readonly error?: never; readonly resources: Resources; readonly outputs: Readonly<Record<string, Json>> };
type Resources = Readonly<
  Record<string, { readonly previous?: string; readonly values: Readonly<Record<string, Json>> }>
>;

type Printed = {
  readonly resources: readonly { readonly address: string; readonly values: Readonly<Record<string, Json>> }[];
  readonly outputs: Readonly<Record<string, Json>>;
  readonly problems: readonly {
    readonly severity: string;
    readonly file?: string;
    readonly line?: number;
    readonly message: string;
  }[];
};

async function printed(root: string): Promise<Printed> {
  const given = join(root, 'run.json');
  const run = existsSync(given) ? (JSON.parse(readFileSync(given, 'utf8')) as Run) : {};
  const written = { stdout: '', stderr: '' };
  const tofu = run.tofu === true ? ['--tofu'] : [];
  await main(['resources', '.', '--format', 'json', ...tofu, ...(run.args ?? [])], {
    cwd: root,
    environment: { ...run.env, TF_WORKSPACE: run.workspace ?? 'default' },
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  });
  return JSON.parse(written.stdout) as Printed;
}

/** What differs, one line each, so that a failing root says all of it at once. */
function differences(truth: Extract<Truth, { readonly resources: Resources }>, got: Printed): readonly string[] {
  const found = new Map(got.resources.map(({ address, values }) => [address, values]));
  const managed = [...found.keys()].filter(address => !/(^|\.)data\./.test(address));
  const problems = got.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return [
    ...problems,
    ...managed.filter(address => !(address in truth.resources)).map(address => `too many: ${address}`),
    ...Object.entries(truth.resources).flatMap(([address, { values }]) =>
      Object.entries(values).flatMap(([name, want]) =>
        compared(`${address}.${name}`, want, found.get(address)?.[name], /(^|\.)aws_/.test(address)),
      ),
    ),
    ...Object.entries(truth.outputs).flatMap(([name, want]) =>
      compared(`output ${name}`, want, got.outputs[name], false),
    ),
  ];
}

const compared = (what: string, want: Json, got: Json | undefined, loosely: boolean): readonly string[] =>
  agrees(want, got, loosely) || (loosely && isLeftOut(want, got))
    ? []
    : [`${what}: Terraform ${JSON.stringify(want)}, here ${JSON.stringify(got)}`];

const isAt =
  (place: string | undefined) =>
  ({ severity, file, line }: Printed['problems'][number]): boolean =>
    severity !== 'info' && `${file}:${line}`.endsWith(`/${place}`);

describe('our own roots, as Terraform plans them', function () {
  this.timeout(20_000);
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const root = join(folder, name);
      const truth = JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8')) as Truth;
      const got = await printed(root);
      if (truth.error) assert.ok(got.problems.some(isAt(truth.error.at)), truth.error.summary);
      else assert.deepEqual(differences(truth, got), []);
    });
  }
});
