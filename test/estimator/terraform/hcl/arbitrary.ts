import fc from 'fast-check';
import type { Body, Expression, Step, Template, TemplatePart } from '../../../../estimator/src/terraform/hcl/tree.ts';

const place = { start: 0, end: 0 } as const;
const fixed = { start: fc.constant(0), end: fc.constant(0) };
const name = fc.constantFrom('a', 'x1', 'my-name', '_', 'été', 'in', 'if', 'each', 'var', 'E');
const optionalName = fc.option(name, { nil: undefined });
const operator = fc.constantFrom('||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%');

/** A sign at the end of a text would join the sequence that follows. */
const words = fc
  .array(fc.constantFrom('a', ' ', '\n', '\t', '"', '\\', '$', '%', '{', '}', '${', '%{', '#', 'é', '😀', '~', '//'), {
    maxLength: 6,
  })
  .map(list => list.join(''));
const text = words.map((value): Expression => ({ kind: 'text', ...place, value }));
const inner = words.map(value => `${value}.`);

const attrStep = fc.record({ kind: fc.constant('attr' as const), ...fixed, name });

/** A splat takes the steps after it, so none is ever the source of one. */
type Trees = {
  expression: Expression;
  term: Expression;
  step: Step;
  parts: readonly TemplatePart[];
  template: Template;
};

/** The fields are not checked against the kind here; printing and reading back is what checks them. */
const node = (kind: Expression['kind'], fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record({ kind: fc.constant(kind), ...fixed, ...fields }) as unknown as fc.Arbitrary<Expression>;

const part = (tie: fc.LetrecTypedTie<Trees>): fc.Arbitrary<TemplatePart> =>
  fc.oneof(
    inner.map(value => ({ kind: 'text' as const, ...place, value })),
    fc.record({ kind: fc.constant('interpolation' as const), ...fixed, expression: tie('expression') }),
    fc.record({
      kind: fc.constant('if' as const),
      ...fixed,
      condition: tie('expression'),
      yes: tie('parts'),
      no: tie('parts'),
    }),
    fc.record({
      kind: fc.constant('for' as const),
      ...fixed,
      key: optionalName,
      value: name,
      collection: tie('expression'),
      parts: tie('parts'),
    }),
  );

const trees = fc.letrec<Trees>(tie => {
  const expression = tie('expression');
  const term = tie('term');
  const many = fc.array(expression, { maxLength: 3 });
  const loop = {
    key: optionalName,
    value: name,
    collection: expression,
    condition: fc.option(expression, { nil: undefined }),
  };
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      term,
      node('unary', { operator: fc.constantFrom('!', '-'), operand: term }),
      node('binary', { operator, left: term, right: term }),
      node('splat', { full: fc.constant(true), source: term, steps: fc.array(tie('step'), { maxLength: 3 }) }),
      node('splat', { full: fc.constant(false), source: term, steps: fc.array(attrStep, { maxLength: 3 }) }),
      node('conditional', { condition: term, yes: expression, no: expression }),
    ),
    term: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      node('variable', { name }),
      node('number', { text: fc.constantFrom('0', '12', '1.5', '6e23') }),
      node('boolean', { value: fc.boolean() }),
      node('null', {}),
      text,
      node('parens', { expression }),
      node('tuple', { items: many }),
      node('object', { items: fc.array(fc.record({ ...fixed, key: text, value: expression }), { maxLength: 3 }) }),
      node('call', { name: fc.oneof(name, fc.constant('provider::aws::f')), args: many, expand: fc.constant(false) }),
      node('call', { name, args: fc.array(expression, { minLength: 1, maxLength: 2 }), expand: fc.constant(true) }),
      node('attr', { source: term, name }),
      node('index', { source: term, key: expression }),
      node('for-tuple', { ...loop, result: expression }),
      node('for-object', { ...loop, resultKey: expression, result: expression, grouped: fc.boolean() }),
      tie('template'),
    ),
    step: fc.oneof(
      { maxDepth: 3 },
      attrStep,
      fc.record({ kind: fc.constant('index' as const), ...fixed, key: expression }),
    ),
    parts: fc.array(part(tie), { maxLength: 3 }).map(list => alternating(list)),
    template: fc.array(part(tie), { minLength: 1, maxLength: 3 }).map(list => template(alternating(list))),
  };
});

/** Two texts side by side would be read as one. */
const alternating = (parts: readonly TemplatePart[]): readonly TemplatePart[] =>
  parts.filter((item, index) => item.kind !== 'text' || parts[index - 1]?.kind !== 'text');

/** Text alone is no template. */
function template(parts: readonly TemplatePart[]): Template {
  const interpolation: TemplatePart = { kind: 'interpolation', ...place, expression: { kind: 'null', ...place } };
  const enough = parts.every(({ kind }) => kind === 'text') ? [...parts, interpolation] : parts;
  return {
    kind: 'template',
    ...place,
    parts: enough,
    wraps: enough.length === 1 && enough[0]?.kind === 'interpolation',
  };
}

export const anyExpression: fc.Arbitrary<Expression> = trees.expression;

const bodies = fc.letrec<{ body: Body }>(tie => ({
  body: fc.record({
    ...fixed,
    attributes: fc.uniqueArray(fc.record({ ...fixed, name, nameSpan: fc.constant(place), value: anyExpression }), {
      maxLength: 3,
      selector: ({ name }) => name,
    }),
    blocks: fc.oneof(
      { maxDepth: 2 },
      fc.constant([]),
      fc.array(
        fc.record({
          ...fixed,
          type: name,
          heading: fc.constant(place),
          labels: fc.array(fc.record({ ...fixed, text: words }), { maxLength: 2 }),
          body: tie('body'),
        }),
        { maxLength: 2 },
      ),
    ),
  }),
}));

export const anyBody: fc.Arbitrary<Body> = bodies.body;
