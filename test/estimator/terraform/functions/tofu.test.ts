import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { Unknown } from '../../../../estimator/src/model.ts';
import { evaluateText } from './evaluate.ts';

const zipped = (text: string): string => gzipSync(text).toString('base64');
const long = 'the quick brown fox '.repeat(500);

/** By OpenTofu's documentation; `?` is unknown, `!` a problem. */
const cases: readonly (readonly [expression: string, result: unknown])[] = [
  ['cidrcontains("192.168.2.0/20", "192.168.2.1")', true],
  ['cidrcontains("192.168.2.0/20", "192.168.2.0/22")', true],
  ['cidrcontains("192.168.2.0/20", "192.126.2.1")', false],
  ['cidrcontains("192.168.2.0/20", "192.126.2.0/18")', false],
  ['cidrcontains("fe80::/48", "fe80::192:168:2:1")', true],
  ['cidrcontains("fe80::/48", "fe81::192:168:2:1")', false],
  ['cidrcontains("10.0.0.0/8", "fe80::1")', '!'],
  ['cidrcontains("10.0.0.0/8", "10.0.0.0/7")', false],
  ['cidrcontains("10.0.0.0/8", "x")', '!'],
  ['urldecode("Hello+World%21")', 'Hello World!'],
  ['urldecode("%E3%81%93")', 'こ'],
  ['urldecode("%zz")', '!'],
  [`base64gunzip("${zipped('héllo')}")`, 'héllo'],
  [`base64gunzip("${zipped(long)}") == "${long}"`, true],
  [`base64gunzip("${gzipSync(long, { level: 0 }).toString('base64')}") == "${long}"`, true],
  ['base64gunzip("aGVsbG8=")', '!'],
  [`base64gunzip("${gzipSync('x'.repeat(40_000_000)).toString('base64')}")`, '!'],
  ['base64gzip("x")', '?'],
  ['core::upper("x")', 'X'],
  ['core::try(nope.x, core::can(1))', true],
  ['provider::aws::arn_parse("x")', '?'],
  ['rsadecrypt("x", "y")', '?'],
  ['uuid()', '?'],
  ['timestamp()', '?'],
  ['bcrypt("x", 5)', '?'],
  ['upper("a", "b")', '!'],
  ['upper()', '!'],
];

describe('functions that only OpenTofu has, and those that only run', () => {
  for (const [expression, expected] of cases) {
    it(expression.slice(0, 80), () => {
      const { value, problems } = evaluateText(expression);
      assert.equal(value instanceof Unknown ? (problems.length > 0 ? '!' : '?') : value, expected);
    });
  }
});
