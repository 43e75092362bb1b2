import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaults, diff, diffJson, estimateAt, estimatePlansAt, judge, resourcesJson } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { jsonMistake } from '../../../../estimator/src/terraform/plan/mistake.ts';
import { book } from '../../../prices.ts';
import { block, change, evaluateText, planOf, recording } from './made.ts';

const whole = recording('fresh/plan.json');
const changed = recording('estate/plan.json');

/** All that a plan goes through. */
function read(text: string): void {
  const tree = memoryTree({ 'plan.json': text });
  const sides = estimatePlansAt(tree, 'plan.json', defaults, book);
  if (sides) {
    const difference = diff(sides.base, sides.head);
    diffJson(difference, judge(difference, []));
  }
  resourcesJson(evaluateText(text).after);
}

const problemsOf = (text: string) => evaluateText(text).after.problems;

describe('a damaged plan', () => {
  it('that was cut is said to be, and where', () => {
    for (let length = 30; length < whole.length; length += 997) {
      const text = whole.slice(0, length);
      const [problem, ...more] = problemsOf(text);
      assert.deepEqual([problem?.code, more], ['syntax', []]);
      const lines = text.split('\n');
      assert.ok((problem?.at?.range.start.line ?? -1) >= lines.length - 3, `${length}`);
      assert.match(problem?.message ?? '', /terraform show -json/);
      read(text);
    }
  });

  const mistakes: readonly (readonly [text: string, line: number, column: number])[] = [
    ['{"format_version":"1.2",}', 1, 25],
    ['{"format_version" "1.2"}', 1, 19],
    ['{"format_version":"1.2"\n"a":1}', 2, 1],
    ['{"format_version":"1.2",\n "a": [1, 2,]}', 2, 13],
    ['{"format_version":"1.2"}}', 1, 25],
    ['{"format_version":nope}', 1, 19],
    ['{"format_version":"1.2","a":"\n"}', 1, 29],
    ['{"format_version":"1.2","a":01}', 1, 30],
    ['{"format_version":"1.2"', 1, 24],
  ];
  for (const [text, line, column] of mistakes) {
    it(`${JSON.stringify(text)} is wrong at ${line}:${column}`, () => {
      const start = problemsOf(text)[0]?.at?.range.start;
      assert.deepEqual([(start?.line ?? 0) + 1, (start?.character ?? 0) + 1], [line, column]);
    });
  }

  it('in Terraform’s own format is told what to do', () => {
    const text = `PK\u0003\u0004${'\u0000'.repeat(100)}`;
    assert.match(problemsOf(text)[0]?.message ?? '', /terraform show -json/);
    read(text);
  });

  for (const text of [
    '{"format_version":[]}',
    '{"format_version":"1.2","values":3}',
    '{"serial":{},"lineage":[],"resources":7,"version":4}',
  ]) {
    it(`${text} is read as far as it goes`, () => read(text));
  }

  it('finds a place in whatever is no JSON', () => {
    const bits = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', '"', '\\', ' ', 'é'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(bits, parts => {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const at = jsonMistake(text);
        assert.ok(at >= 0 && at <= text.length);
        // What stands before it is the start of some JSON, so that a cut there breaks nothing earlier.
        if (!isJson) assert.equal(jsonMistake(text.slice(0, at)), at);
      }),
    );
  });

  for (const [name, text] of [
    ['of new resources', whole],
    ['of changes', changed],
  ] as const) {
    it(`${name} with anything anywhere in it throws nothing`, () => {
      const places = placesIn(JSON.parse(text));
      const anything = fc.oneof(
        fc.constantFrom<unknown>(
          null,
          true,
          Infinity,
          -1,
          '',
          'x',
          '__proto__',
          [],
          {},
          [[]],
          [null],
          { references: ['var.'] },
          { references: [7, 'module.x[', 'a'] },
        ),
        fc.jsonValue({ maxDepth: 2 }),
      );
      const damage = fc.array(fc.tuple(fc.nat({ max: places.length - 1 }), anything), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(damage, changes => {
          const root: unknown = JSON.parse(text);
          for (const [index, value] of changes) put(root, places[index] ?? [], value);
          read(JSON.stringify(root));
        }),
        { numRuns: 150 },
      );
    });
  }

  it('with the names of the language underneath keeps them as names', () => {
    const odd = '{"__proto__":{"a":1},"constructor":2,"toString":[3]}';
    const text = planOf({
      resource_changes: [change('aws_ebs_volume.a', { after: '@', unknown: { __proto__: true } })],
    });
    const [instance] = evaluateText(text.replace('"@"', odd)).after.instances;
    assert.deepEqual(
      [instance?.get('constructor'), instance?.get('toString'), instance?.get('valueOf')],
      [2, [3], undefined],
    );
    assert.deepEqual(Object.entries(instance?.get('__proto__') ?? {}), [['a', 1]]);
    assert.equal(({} as { a?: unknown }).a, undefined);
    read(text.replace('"@"', odd));
  });

  it('ten thousand levels deep is read, and what is too deep is unknown', async () => {
    const deep = (inner: string) => `${'['.repeat(10_000)}${inner}${']'.repeat(10_000)}`;
    const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const configuration = { root_module: { resources: [block('aws_ebs_volume', 'a', '@')] } };
    const text = planOf({
      resource_changes: [change('aws_ebs_volume.a', { after: { size: '@', tags: '@' }, unknown: { type: '@' } })],
      configuration,
    });
    for (const inner of [deep('1'), objects]) {
      const nested = text.replaceAll('"@"', inner);
      read(nested);
      const { resources } = await estimateAt(memoryTree({ 'plan.json': nested }), 'plan.json', defaults, book);
      assert.equal(resources[0]?.monthlyUsd, undefined);
    }
  });

  it('with references in circles ends', () => {
    const outputs = { o: { expression: { references: ['module.m.o', 'var.v'] } } };
    const call = {
      expressions: { v: { references: ['module.m.o', 'module.m.o'] } },
      module: { outputs, module_calls: {} },
    };
    const configuration = {
      root_module: {
        resources: [block('aws_ebs_volume', 'a', { size: { references: ['module.m.o'] } })],
        module_calls: { m: call },
      },
    };
    read(planOf({ resource_changes: [change('aws_ebs_volume.a', { unknown: { size: true } })], configuration }));
  });
});

type Path = readonly (string | number)[];

function placesIn(root: unknown): readonly Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path): void => {
    found.push(path);
    if (Array.isArray(node)) node.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof node === 'object' && node !== null)
      for (const [name, item] of Object.entries(node)) walk(item, [...path, name]);
  };
  walk(root, []);
  return found.slice(1);
}

/** A place that an earlier change took away is left alone. */
function put(root: unknown, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((node, step) => (isHolder(node) ? node[step] : undefined), root);
  const last = path.at(-1);
  if (isHolder(holder) && last !== undefined) holder[last] = value;
}

const isHolder = (node: unknown): node is Record<string | number, unknown> => typeof node === 'object' && node !== null;
