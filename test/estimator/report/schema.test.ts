import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import type { ProblemCode } from '../../../estimator/src/model.ts';
import { diffJson, estimateJson } from '../../../estimator/src/report/index.ts';
import { estimate, priced, resource } from './build.ts';
import { after, before, broken, empty, everything, several, small, unsure } from './samples.ts';

type Schema = {
  readonly $defs: {
    readonly problem: { readonly properties: { readonly code: { readonly enum: readonly string[] } } };
  };
};

const schema = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../../estimator/schema/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;

const validator = (name: string) =>
  new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema(name));

/** Every code there is: the compiler holds this list complete. */
const codes: Readonly<Record<ProblemCode, true>> = {
  syntax: true,
  'second-opinion': true,
  nothing: true,
  'missing-file': true,
  outside: true,
  duplicate: true,
  reference: true,
  variable: true,
  cycle: true,
  value: true,
  limit: true,
  'not-supported': true,
  'count-unknown': true,
  'unknown-region': true,
  'unknown-type': true,
  'unsupported-type': true,
  'no-price': true,
  usage: true,
  config: true,
  projects: true,
  'free-tier': true,
  fault: true,
  snapshot: true,
};

describe('the JSON schemas', () => {
  const isEstimate = validator('estimate');
  const isDiff = validator('diff');
  const huge = estimate([resource('aws_x.a', [priced('Hours', 1e308, 'hour', 1e10, 'S H')])]);

  for (const [name, sample] of Object.entries({ everything, several, small, empty, unsure, broken, huge })) {
    it(`hold for the estimate ${name}`, () => {
      assert(isEstimate(JSON.parse(estimateJson(sample))), JSON.stringify(isEstimate.errors));
    });
    it(`hold for the difference to ${name}`, () => {
      const difference = diff(before, sample);
      const verdict = judge(difference, [{ name: 'Budget', increaseUsd: 5, action: 'fail' }]);
      assert(isDiff(JSON.parse(diffJson(difference, verdict))), JSON.stringify(isDiff.errors));
    });
  }

  it('hold for costs by tag and module', () => {
    const by = [{ kind: 'tag', key: 'Team' }, { kind: 'module' }] as const;
    const difference = diff(before, unsure, []);
    assert(isEstimate(JSON.parse(estimateJson(everything, { by }))), JSON.stringify(isEstimate.errors));
    assert(isDiff(JSON.parse(diffJson(difference, judge(difference, []), { by }))), JSON.stringify(isDiff.errors));
    const unread = diff(before, after, ['base']);
    assert(isDiff(JSON.parse(diffJson(unread, judge(unread, []), { by }))), JSON.stringify(isDiff.errors));
  });

  it('hold for a side that could not be read', () => {
    const difference = diff(before, after, ['base', 'head']);
    assert(isDiff(JSON.parse(diffJson(difference, judge(difference, [])))), JSON.stringify(isDiff.errors));
  });

  it('hold for commitments', () => {
    const of = (monthlyUsd: number) => ({
      monthlyUsd,
      coveredUsd: 5,
      unusedUsd: 1,
      recurringUsd: 3,
      upfronts: [{ usd: 9, years: 1 }],
    });
    const committed = { ...after, months: 12, committed: of(90) };
    assert(isEstimate(JSON.parse(estimateJson(committed))), JSON.stringify(isEstimate.errors));
    const difference = diff({ ...before, committed: of(60) }, committed);
    assert(isDiff(JSON.parse(diffJson(difference, judge(difference, [])))), JSON.stringify(isDiff.errors));
  });

  it('refuse what they do not know', () => {
    const json = JSON.parse(estimateJson(small)) as object;
    assert(!isEstimate({ ...json, more: 1 }));
    assert(!isEstimate({ ...json, monthlyCost: '1' }));
    assert(!isEstimate({ ...json, version: 2 }));
  });

  it('name every code of a problem', () => {
    for (const name of ['estimate', 'diff']) {
      assert.deepEqual([...schema(name).$defs.problem.properties.code.enum].sort(), Object.keys(codes).sort());
    }
  });
});
