import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { embeddedSnapshot } from '@costlens/pricing-cache';
import fc from 'fast-check';
import { compareStates } from '../../../../estimator/src/compare.ts';
import { configIn } from '../../../../estimator/src/config/index.ts';
import type { How } from '../../../../estimator/src/crew/ahead.ts';
import type { Crew, Done } from '../../../../estimator/src/crew/crew.ts';
import { diff } from '../../../../estimator/src/diff.ts';
import type { Estimate } from '../../../../estimator/src/estimate.ts';
import { judge, judgeAlone } from '../../../../estimator/src/gates/index.ts';
import type { SourceTree } from '../../../../estimator/src/model.ts';
import { defaults, type Options } from '../../../../estimator/src/options.ts';
import { formatNames } from '../../../../estimator/src/report/format-names.ts';
import { reportFormats } from '../../../../estimator/src/report/index.ts';
import { estimateTarget, targetAt } from '../../../../estimator/src/run.ts';
import { diskTree } from '../../../../estimator/src/sources/disk.ts';
import { memoryTree, overlay } from '../../../../estimator/src/sources/memory.ts';
import { secondOpinion } from '../../../../estimator/src/sources/second-opinion.ts';
import { type Settings, threadCrew } from '../../../../estimator/src/sources/threads/crew.ts';

const opened = embeddedSnapshot();
assert(opened.ok);
const { book } = opened;
const usual: Settings = {
  jobs: 3,
  isEager: true,
  prices: { environment: {}, platform: process.platform, home: tmpdir(), cwd: tmpdir(), named: undefined },
  snapshot: book.snapshot.id,
  program: new URL('../../../support/worker.mjs', import.meta.url),
};

const config = `budgets:
  - name: all
    total: 100
  - name: each
    per: project
    increase: 1
require_tags:
  - key: team
    scope: all
deny:
  - name: large
    types: [aws_instance, aws_ebs_volume]
    where: { instance_type: "*.large", size: "> 50" }
    scope: all
  - name: gp2
    where: { type: gp2 }
prices:
  discount: 7
free_tier: none
`;

const optionsOf = (tree: SourceTree): Options => ({
  ...defaults,
  region: 'us-east-1',
  config: configIn(tree),
  secondOpinion,
  syntax: new Map(),
});

const reportsOf = (estimate: Estimate): readonly string[] => [
  ...formatNames.map(name => reportFormats[name].estimate(estimate, { by: [{ kind: 'tag', key: 'team' }] })),
  JSON.stringify(judgeAlone(estimate).gates.map(({ offenders, ...gate }) => [gate, offenders.length])),
];

async function estimated(tree: SourceTree, how?: How): Promise<readonly string[]> {
  return reportsOf(await estimateTarget(targetAt(tree, '', optionsOf(tree)), book, { ...how, values: 'denied' }));
}

/** A crew of which the first thread waits at its first task until the others have done enough, usually the rest; and how many they have sent. */
function crewOf(settings: Partial<Settings>, enough = (tasks: number): number => tasks - 1) {
  const sent = { count: 0, threads: 1 };
  const told = (threads: number): void => void (sent.threads = threads);
  const crew: Crew = async work => {
    let done = 0;
    let wake = (): void => undefined;
    const others = new Promise<void>(resolve => (wake = resolve));
    const step: typeof work.step = ended => {
      if (++done === enough(work.tasks.length)) wake();
      work.step?.(ended);
    };
    const here = async (task: (typeof work.tasks)[number]): Promise<Done> => {
      await others;
      return work.here(task);
    };
    const made = await threadCrew({ ...usual, told, ...settings })({ ...work, step, here });
    sent.count = made.filter(each => each?.kind === 'packed').length;
    return made;
  };
  return { crew, sent };
}

async function differences(base: SourceTree, head: SourceTree, how?: How): Promise<readonly string[]> {
  const [before, after] = [base, head].map(tree => ({ tree, options: optionsOf(tree) }));
  assert(before && after);
  const found = await compareStates(before, after, [''], book, { isAll: true, ...how });
  const difference = diff(found.base, found.head);
  return formatNames.map(name => reportFormats[name].diff(difference, judge(difference)));
}

const volume = (name: string, size: number | string, rest = ''): string =>
  `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "us-east-1a"\n  size = ${size}\n${rest}}\n`;

describe('threads', function () {
  this.timeout(240_000);

  it('come to what one thread comes to, for all that can be priced', async () => {
    const cases = diskTree(join(import.meta.dirname, '../../../cases'));
    const tree = overlay(cases, new Map([['costlens.yml', config]]));
    const alone = await estimated(tree);
    const { crew, sent } = crewOf({}, () => 100);
    assert.deepEqual(await estimated(tree, { crew }), alone);
    assert(sent.count >= 100, String(sent.count));
  });

  it('come to the same for any change, in any number', () => {
    const sides = fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        one: fc.option(fc.constantFrom(volume('v', 10), volume('v', 100), volume('w', 100))),
        tags: fc.constantFrom('', 'tags = { team = "a" }\n', 'tags = { team = var.nobody }\n'),
        bucket: fc.constantFrom(
          '',
          'resource "aws_s3_bucket" "b" {}\n',
          'variable "n" {}\nresource "aws_instance" "i" {\n  instance_type = "m5.large"\n  count = var.n\n}\n',
          'resource "aws_ebs_volume" "v" {',
        ),
      }),
      { maxLength: 6 },
    );
    const treeOf = (projects: readonly { name: string; one: string | null; tags: string; bucket: string }[]) =>
      memoryTree({
        'costlens.yml': config,
        'costlens-usage.yml': 'resource_usage:\n  aws_s3_bucket.b:\n    standard:\n      storage_gb: 400000\n',
        ...Object.fromEntries(
          projects.map(({ name, one, tags, bucket }) => [
            `${name}/main.tf`,
            `${volume('same', 10, tags)}${one ?? ''}${bucket}`,
          ]),
        ),
      });
    return fc.assert(
      fc.asyncProperty(sides, sides, fc.integer({ min: 2, max: 4 }), async (old, now, jobs) => {
        const [base, head] = [treeOf(old), treeOf(now)];
        const { crew, sent } = crewOf({ jobs });
        assert.deepEqual(await differences(base, head, { crew }), await differences(base, head));
        const [before, after] = [old, now].map(projects => new Set(projects.map(({ name }) => name)));
        // One that was renamed is one project.
        const most = Math.max(0, new Set([...(before ?? []), ...(after ?? [])]).size - 1);
        assert.ok(sent.count <= most, `${String(sent.count)} of ${String(most)}`);
        if (isDeepStrictEqual(before, after)) assert.equal(sent.count, most);
      }),
      { numRuns: 6 },
    );
  });

  it('leave stacks that import from each other to one of them', async () => {
    const stack = (resource: string, outputs = ''): string =>
      `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n${resource}${outputs}`;
    const disk = (size: string): string =>
      `  V:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: us-east-1a, VolumeType: gp3, Size: ${size} }\n`;
    const tree = memoryTree({
      'a/t.yaml': stack(disk('!ImportValue size')),
      'b/t.yaml': stack(disk('10'), 'Outputs:\n  S:\n    Value: 40\n    Export: { Name: size }\n'),
      'c/main.tf': volume('v', 1),
      'd/main.tf': volume('v', 2),
    });
    const alone = await estimated(tree);
    assert.match(alone.join('\n'), /\$3\.20/);
    assert.deepEqual(await estimated(tree, { crew: threadCrew(usual) }), alone);
  });

  it('are not needed where they cannot read what this one reads', async () => {
    const texts = { 'a/main.tf': volume('v', 1), 'b/main.tf': volume('v', 2) };
    const whole = memoryTree(texts);
    const { origin, ...closed } = whole;
    assert(origin);
    const gone: SourceTree = { ...whole, origin: { kind: 'git', repository: tmpdir(), commit: 'HEAD' } };
    const alone = await estimated(whole);
    const rows: readonly (readonly [SourceTree, Partial<Settings>])[] = [
      [closed, {}],
      [gone, {}],
      [whole, { snapshot: 'another' }],
      [whole, { program: new URL('./nowhere.mjs', import.meta.url) }],
    ];
    for (const [tree, settings] of rows)
      assert.deepEqual(await estimated(tree, { crew: threadCrew({ ...usual, ...settings }) }), alone);
  });

  it('die with the project that they were at, and with no other', async () => {
    const huge = `locals {\n  many = [${'"some text", { a = [1, 2, 3] }, '.repeat(200_000)}]\n}\n${volume('v', 'length(local.many)')}`;
    const names = ['a', 'huge', 'b', 'c', 'd'];
    const tree = memoryTree(
      Object.fromEntries(names.map(name => [`${name}/main.tf`, name === 'huge' ? huge : volume('v', 10)])),
    );
    const projects = names.map(name => ({ name, kind: 'terraform' as const, path: name }));
    const target = { tree, options: optionsOf(tree), projects, problems: [] };
    const { crew, sent } = crewOf({ jobs: 2, heapMb: 128 });
    const found = await estimateTarget(target, book, { crew });
    assert.deepEqual(
      found.resources.map(({ project }) => project),
      ['a', 'b', 'c', 'd'],
    );
    assert.deepEqual(sent, { count: 3, threads: 2 });
    const errors = found.problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['fault'],
    );
    assert.match(errors[0]?.message ?? '', /failed at the project "huge".*more memory than Node\.js gives one thread/);
  });
});
