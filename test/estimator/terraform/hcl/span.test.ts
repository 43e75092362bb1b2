import assert from 'node:assert/strict';
import type { Span } from '../../../../estimator/src/model.ts';
import { parse, parseExpression } from '../../../../estimator/src/terraform/hcl/parse.ts';
import type { Expression } from '../../../../estimator/src/terraform/hcl/tree.ts';
import { broken, corpus } from './corpus.ts';
import { outline } from './outline.ts';

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
const isExpression = (value: Span): value is Expression => 'kind' in value && readable.has(String(value.kind));

/** Kinds whose text can be read again on its own. A text may be a piece of a template, a step has no source. */
const readable = new Set([
  'number',
  'boolean',
  'null',
  'tuple',
  'object',
  'variable',
  'call',
  'for-tuple',
  'for-object',
  'conditional',
  'unary',
  'binary',
  'parens',
  'template',
]);

/** Every node below a value with the node it stands in. */
function* nodes(value: unknown, parent: Span): Iterable<readonly [node: Span, parent: Span]> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item, parent);
  else if (typeof value === 'object' && value !== null) {
    if (isSpan(value)) yield [value, parent];
    for (const item of Object.values(value)) yield* nodes(item, isSpan(value) ? value : parent);
  }
}

describe('spans', () => {
  for (const { name, text } of [...corpus(), ...broken()]) {
    it(`nest in ${name}`, () => {
      const whole = { start: 0, end: text.length };
      for (const [node, parent] of nodes(parse(text), whole)) {
        assert.ok(node.start <= node.end, JSON.stringify(node));
        assert.ok(
          parent.start <= node.start && node.end <= parent.end,
          `${JSON.stringify(node)} in ${JSON.stringify(parent)}`,
        );
      }
    });
  }

  for (const { name, text } of corpus()) {
    it(`cover their nodes in ${name}`, () => {
      for (const [node] of nodes(parse(text).body, { start: 0, end: text.length })) {
        if (!isExpression(node)) continue;
        const again = parseExpression(text.slice(node.start, node.end)).expression;
        assert.equal(outline(again), outline(node));
      }
    });
  }
});
