import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareStates, type State } from '../../../estimator/src/compare.ts';
import { diff } from '../../../estimator/src/diff.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';

const sizes = fc.integer({ min: 1, max: 4 });
const module = fc.integer({ min: 0, max: 3 });

/** A piece of a folder's text: what costs, what calls, what reads. */
const piece = fc.oneof(
  sizes.map(
    size => `resource "aws_ebs_volume" "v${size}" {\n  availability_zone = "us-east-1a"\n  size = ${size}\n}\n`,
  ),
  module.map(at => `module "m${at}" {\n  source = "../m${at}"\n}\n`),
  module.map(at => {
    const size = 'tonumber(trimspace(file("${path.module}/../m' + String(at) + '/size.txt")))';
    return `resource "aws_ebs_volume" "r${at}" {\n  availability_zone = "us-east-1a"\n  size = ${size}\n}\n`;
  }),
  module.map(
    at =>
      `resource "aws_ebs_volume" "s${at}" {\n  for_each = fileset("../m${at}", "*.txt")\n  availability_zone = "us-east-1a"\n  size = file("../m${at}/\${each.key}")\n}\n`,
  ),
  sizes.map(size => `resource "aws_lambda_function" "f${size}" {\n  function_name = "f"\n  memory_size = 128\n}\n`),
  fc.constant('module "broken" {\n'),
);

const usage = fc
  .integer({ min: 1, max: 9 })
  .map(
    billions =>
      `version: 0.1\nresource_usage:\n  aws_lambda_function.f1:\n    monthly_requests: ${billions}000000000\n    request_duration_ms: 900\n`,
  );

const text = fc.uniqueArray(piece, { maxLength: 3 }).map(pieces => pieces.join(''));
const folders = ['r0', 'r1', 'r2', 'r3', 'm0', 'm1', 'm2', 'm3'];

const path = fc.oneof(
  fc.constantFrom(...folders.map(folder => `${folder}/main.tf`)),
  fc.constantFrom(...folders.slice(4).map(folder => `${folder}/size.txt`)),
  fc.constantFrom('r0/costlens-usage.yml', 'costlens-usage.yml', 'r1/README.md'),
);

const content = (at: string): fc.Arbitrary<string> => {
  if (at.endsWith('.tf')) return text;
  return at.endsWith('.yml') ? usage : sizes.map(String);
};
const file = path.chain(at => content(at).map(written => [at, written] as const));
const base = fc.array(file, { minLength: 4, maxLength: 14 }).map(files => Object.fromEntries(files));
const change = fc.array(file, { maxLength: 2 }).map(files => Object.fromEntries(files));
const lost = fc.option(path, { freq: 5, nil: undefined });

type Files = Readonly<Record<string, string>>;
const stateOf = (files: Files): State => ({ tree: memoryTree(files), options: { ...defaults, syntax: new Map() } });

async function compared(before: Files, after: Files, isAll: boolean) {
  const both = await compareStates(stateOf(before), stateOf(after), [''], book, { isAll });
  return diff(both.base, both.head);
}

const rounded = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : Math.round(amount * 1e6) / 1e6 + 0;

const told = ({ changes, monthlyDelta, knownDelta, partly }: Awaited<ReturnType<typeof compared>>) => ({
  delta: rounded(monthlyDelta),
  known: rounded(knownDelta),
  partly,
  changes: changes
    .map(({ kind, before, after, deltaUsd, causes }) => {
      const { project, instance } = after ?? before ?? {};
      return JSON.stringify([kind, project, instance?.address, rounded(deltaUsd), causes]);
    })
    .sort(),
});

describe('a difference without what the change does not touch', () => {
  it('is that of everything', async () => {
    let skipped = 0;
    await fc.assert(
      fc.asyncProperty(base, change, lost, async (before, changed, gone) => {
        const after = Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([at]) => at !== gone));
        const [some, all] = [await compared(before, after, false), await compared(before, after, true)];
        skipped += some.skipped.length;
        assert.deepEqual(told(some), told(all));
      }),
      { numRuns: 150 },
    );
    assert(skipped > 50, `only ${skipped} projects were skipped`);
  }).timeout(60_000);
});
