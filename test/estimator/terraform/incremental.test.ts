import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaults, estimateAt, estimateJson, Memo, type Estimate, type Options } from '@costlens/estimator';
import { lenses, noticesByFile } from '@costlens/estimator/editor';
import { memoryTree } from '@costlens/estimator/sources';
import { embeddedSnapshot } from '@costlens/pricing-cache';
import { anyRoot, type Files } from './any-root.ts';
import { anyChange, changed } from './changing.ts';

const opened = embeddedSnapshot();
assert(opened.ok);
const { book } = opened;

/** All that anybody is shown of an estimate, with every place in it. */
const shown = (estimate: Estimate, files: Files): unknown => ({
  json: JSON.parse(estimateJson(estimate)) as unknown,
  problems: estimate.problems,
  places: estimate.resources.map(({ instance: { address, at, heading, movedFrom, tags } }) => ({
    address,
    at,
    heading,
    movedFrom,
    tags: JSON.stringify(tags),
  })),
  findings: estimate.findings.map(({ on, fix, savingUsd, edits }) => ({ path: on.path, fix, savingUsd, edits })),
  lenses: Object.keys(files).map(file => lenses(estimate, file)),
  notices: [...noticesByFile(estimate)],
});

const estimated = async (files: Files, options: Partial<Options>): Promise<unknown> =>
  shown(await estimateAt(memoryTree(files), '', { ...defaults, ...options }, book), files);

const kept = (): Partial<Options> => ({ syntax: new Map(), memo: new Memo() });

describe('an estimate made after another', () => {
  it('is the one that is made anew, whatever was changed', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(anyRoot, fc.array(anyChange, { minLength: 1, maxLength: 6 }), async (first, changes) => {
        const memory = kept();
        let files = first;
        await estimated(files, memory);
        for (const change of changes) {
          files = changed(files, change);
          assert.deepEqual(await estimated(files, memory), await estimated(files, {}));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  it('sees what changes around a resource whose text does not', async () => {
    const pin = (isHidden: boolean): string =>
      `variable "pin" {\n  default = 80\n  sensitive = ${String(isHidden)}\n}\nresource "aws_ebs_volume" "v" {\n  size = var.pin\n}\n`;
    const table =
      'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  hash_key = "k"\n  billing_mode = "PROVISIONED"\n  read_capacity = 5\n  write_capacity = 5\n}\n';
    const scaling =
      'resource "aws_appautoscaling_target" "a" {\n  resource_id = "table/${aws_dynamodb_table.t.name}"\n  scalable_dimension = "dynamodb:table:ReadCapacityUnits"\n  min_capacity = 50\n  max_capacity = 90\n}\n';
    for (const [before, after] of [
      [pin(false), pin(true)],
      [table, table + scaling],
    ] as const) {
      const memory = kept();
      const first = await estimated({ 'main.tf': before }, memory);
      const second = await estimated({ 'main.tf': after }, memory);
      assert.deepEqual(second, await estimated({ 'main.tf': after }, {}));
      assert.notDeepEqual(second, first);
    }
  });

  it('outlives resources that refer to themselves, and long rows of them', async () => {
    const size = (of: string, what: string): string => `resource "aws_ebs_volume" "${of}" {\n  size = ${what}\n}\n`;
    const row = Array.from({ length: 1000 }, (_, n) => size(`v${String(n)}`, `aws_ebs_volume.v${String(n + 1)}.size`));
    const circles = [
      size('a', 'aws_ebs_volume.a.size'),
      size('b', 'aws_ebs_volume.c.size') + size('c', 'aws_ebs_volume.b.size'),
      'resource "aws_instance" "i" {\n  root_block_device {\n    volume_size = aws_instance.i.root_block_device[0].volume_size\n  }\n}\n',
    ];
    for (const text of [...circles, row.join('')]) {
      const files = { 'main.tf': text };
      assert.deepEqual(await estimated(files, kept()), await estimated(files, {}));
    }
  });
});
