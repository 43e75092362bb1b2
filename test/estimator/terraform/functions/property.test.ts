import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Unknown } from '../../../../estimator/src/model.ts';
import { Fault } from '../../../../estimator/src/terraform/evaluate/fault.ts';
import { functions } from '../../../../estimator/src/terraform/evaluate/functions/index.ts';
import { numberOf, numberText } from '../../../../estimator/src/terraform/evaluate/primitive.ts';
import {
  mapping,
  object,
  Sequence,
  tuple,
  UnknownText,
  type Value,
} from '../../../../estimator/src/terraform/evaluate/value.ts';
import { evaluateText, scopeFor } from './evaluate.ts';

/** Texts that functions read something into. */
const telling = fc.constantFrom(
  '',
  '2024-02-29T23:59:59Z',
  '10.0.0.0/8',
  'fd00::/8',
  '%s %[2]d %v',
  '{"a":[1,{"b":null}]}',
  'a: &x [1, *x]\nb: !!int 5',
  'a,b\n1,"2"\n',
  '(a+)+$',
  '[[:alpha:]',
  '/(?P<n>a|b)*/',
  'H4sIAAAAAAAA/0vOz0nVUShJLS5RKMlXKE5NLsksS1UoyczPAwC1ZLJPFwAAAA==',
  '../../etc/passwd',
  '1h30m',
  'UTF-16LE',
  '"${x}%{ if',
);

const number = fc.oneof(
  fc.integer({ min: -300, max: 3000 }),
  fc.double({ noNaN: true }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(each => numberOf(String(each))),
);
const text = fc.oneof(telling, fc.string({ unit: 'binary', maxLength: 30 }), fc.integer().map(String));
const unknown = fc.constantFrom(new Unknown('later'), new UnknownText(new Unknown('later'), 'abc-'));

const { value } = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    text,
    number.map(each => (each instanceof Fault ? 0 : each)),
    fc.constantFrom(null, true, false),
    unknown,
    fc.array(tie('value'), { maxLength: 4, depthIdentifier: 'value' }).map(tuple),
    fc.array(text, { maxLength: 4 }).map(items => new Sequence('list', items)),
    fc.array(text, { maxLength: 4 }).map(items => new Sequence('set', [...new Set(items)].sort())),
    fc.array(fc.tuple(text, tie('value')), { maxLength: 4, depthIdentifier: 'value' }).map(object),
    fc.array(fc.tuple(text, text), { maxLength: 4 }).map(entries => mapping('map', new Map(entries))),
  ),
}));

describe('whatever a function is given, it answers', () => {
  for (const [name, { takes, apply }] of functions) {
    it(name, () => {
      const [least, most] = takes;
      const args = fc.array(value, { minLength: least, maxLength: Math.min(most, least + 3) });
      fc.assert(
        fc.property(args, given => {
          const result = apply(given, scopeFor('main.tf', ''));
          assert.notEqual(result, undefined);
          assert.ok(!(typeof result === 'number' && Number.isNaN(result)));
        }),
        { numRuns: 400 },
      );
    });
  }
});

describe('numbers', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 160n), max: 10n ** 160n }), fc.integer({ min: -60, max: 60 }));
  const written = decimal.map(([digits, power]) => `${digits}e${power}`);

  it('a number survives being written and read', () => {
    fc.assert(
      fc.property(written, given => {
        const read = numberOf(given);
        if (read instanceof Fault) return;
        assert.deepEqual(numberOf(numberText(read)), read);
      }),
    );
  });

  it('whole numbers are added and multiplied as BigInt does it', () => {
    const whole = fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        assert.deepEqual(evaluateText(`tostring((${a}) + (${b}))`).value, String(a + b));
        assert.deepEqual(evaluateText(`tostring((${a}) * (${b}))`).value, String(a * b));
        assert.deepEqual(evaluateText(`(${a}) < (${b})`).value, a < b);
      }),
    );
  });
});
