import assert from 'node:assert/strict';
import { fromJsonValue, parseJson, parseJsonVariables } from '../../../../estimator/src/terraform/hcl/json.ts';
import type { Attribute } from '../../../../estimator/src/terraform/hcl/tree.ts';
import { outlineBody } from './outline.ts';

const accepted: readonly (readonly [name: string, json: unknown, outline: string])[] = [
  ['nothing', {}, ''],
  ['a comment', { '//': 'ignored', locals: { '//': 'ignored' } }, 'locals {}'],
  ['a resource', { resource: { aws_eip: { a: { vpc: true } } } }, "resource 'aws_eip' 'a' { vpc = true }"],
  [
    'several bodies',
    { provider: { aws: [{ region: 'a' }, { alias: 'b' }] } },
    "provider 'aws' { region = 'a' }; provider 'aws' { alias = 'b' }",
  ],
  ['arrays above the labels', { variable: [{ a: {} }, { b: {} }] }, "variable 'a' {}; variable 'b' {}"],
  ['a body in pieces', [{ locals: { a: 1 } }, { locals: { b: 2 } }], 'locals { a = 1 }; locals { b = 2 }'],
  ['no labels', { terraform: { backend: { s3: { key: 'k' } } } }, "terraform { backend 's3' { key = 'k' } }"],
  ['null for a block', { locals: null }, ''],
  [
    'values',
    { locals: { a: [1, -2.5, null, 'x', { k: false }] } },
    "locals { a = [1, -2.5, null, 'x', {'k' = false}] }",
  ],
  ['a template', { locals: { a: 'x${var.y}' } }, 'locals { a = "\'x\'${var.y}" }'],
  ['a value in a template', { locals: { a: '${var.y[0]}' } }, 'locals { a = same"${var.y[0]}" }'],
  ['a template in a name', { locals: { a: { '${b}': 1 } } }, 'locals { a = {same"${b}" = 1} }'],
  ['an escape', { locals: { a: '$${b}' } }, "locals { a = '${b}' }"],
  [
    'a variable, whose texts are plain',
    { variable: { a: { type: 'list(string)', default: '${b}' } } },
    "variable 'a' { type = 'list(string)'; default = '${b}' }",
  ],
  [
    'nested blocks as attributes',
    { resource: { a: { b: { ebs: [{ size: 1 }] } } } },
    "resource 'a' 'b' { ebs = [{'size' = 1}] }",
  ],
  [
    'lifecycle',
    { resource: { a: { b: { lifecycle: { ignore_changes: ['x'] } } } } },
    "resource 'a' 'b' { lifecycle { ignore_changes = ['x'] } }",
  ],
  [
    'dynamic blocks',
    {
      resource: {
        a: {
          b: {
            dynamic: { c: { for_each: '${d}', content: { e: 1, dynamic: { f: [{ for_each: [], content: {} }] } } } },
          },
        },
      },
    },
    `resource 'a' 'b' { dynamic 'c' { for_each = same"\${d}"; content { e = 1; dynamic 'f' { for_each = []; content {} } } } }`,
  ],
  [
    'a check',
    { check: { a: { data: { http: { b: { url: 'u' } } }, assert: { condition: true } } } },
    "check 'a' { data 'http' 'b' { url = 'u' }; assert { condition = true } }",
  ],
];

const refused: readonly (readonly [text: string, outline: string, places: readonly (readonly [number, number])[]])[] = [
  ['', '', [[0, 0]]],
  ['{', '', [[1, 1]]],
  ['{} x', '', [[3, 4]]],
  ['{"locals": {"a": 1,}}', 'locals { a = 1 }', [[19, 20]]],
  ['{"locals": {"a": 1', 'locals { a = 1 }', [[18, 18]]],
  ['{"locals": {"a": }}', 'locals { a = invalid }', [[17, 18]]],
  ['{"locals": {"a": "x', "locals { a = 'x' }", [[19, 19]]],
  ['{"locals": {"a": 1, "a": 2}}', 'locals { a = 1 }', [[20, 23]]],
  ['{"locals": {"a": {"b": 1, "b": 2}}}', "locals { a = {'b' = 1} }", [[26, 29]]],
  ['{"resource": 1}', '', [[13, 14]]],
  ['{"locals": {"a": "${b"}}', 'locals { a = invalid }', [[21, 21]]],
  ['{"locals": {"a": "\\n${b"}}', 'locals { a = invalid }', [[17, 24]]],
];

describe('JSON syntax', () => {
  for (const [name, json, expected] of accepted) {
    it(`reads ${name}`, () => {
      for (const indent of [0, 2]) {
        const { body, problems } = parseJson(JSON.stringify(json, null, indent));
        assert.deepEqual(problems, []);
        assert.equal(outlineBody(body), expected);
      }
    });
  }

  for (const [text, expected, places] of refused) {
    it(`refuses ${text} and keeps what it can`, () => {
      const { body, problems } = parseJson(text);
      assert.deepEqual(
        problems.map(({ start, end }) => [start, end]),
        places,
      );
      assert.equal(outlineBody(body), expected);
    });
  }

  it('knows where its parts are', () => {
    const text = '{ "resource": { "a": { "b": { "size": "x${var.size}", "e": "\\n${f}" } } } }';
    const [block] = parseJson(text).body.blocks;
    assert.ok(block);
    const slice = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    assert.equal(slice(block), '"b": { "size": "x${var.size}", "e": "\\n${f}" }');
    assert.equal(slice(block.heading), '"b"');
    assert.deepEqual(block.labels.map(slice), ['"a"', '"b"']);
    const [size, escaped] = block.body.attributes;
    assert.equal(slice(size), '"size": "x${var.size}"');
    assert.equal(slice(size?.nameSpan), '"size"');
    assert.deepEqual(partsOf(size).map(slice), ['x', '${var.size}']);
    assert.equal(slice(partsOf(escaped)[1]), '"\\n${f}"');
  });

  it('takes a file of variables as it is', () => {
    const { body, problems } = parseJsonVariables('{"resource": {"a": "${b}"}, "data": [1]}');
    assert.deepEqual(problems, []);
    assert.equal(outlineBody(body), "resource = {'a' = '${b}'}; data = [1]");
  });

  it('reads what JSON.parse has read', () => {
    const value: unknown = JSON.parse(
      '{"resource": {"a": {"b": [{"count": 2, "x": "${y.z}", "__proto__": 1}]}}, "locals": [{}]}',
    );
    const body = fromJsonValue(value, { start: 3, end: 9 });
    assert.equal(outlineBody(body), "resource 'a' 'b' { count = 2; x = same\"${y.z}\"; __proto__ = 1 }; locals {}");
    assert.deepEqual([body.blocks[0]?.start, body.blocks[0]?.body.attributes[0]?.value.end], [3, 9]);
  });

  it('is bounded however deep a value is', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    assert.equal(fromJsonValue({ a: value }, { start: 0, end: 0 }).attributes.length, 1);
  });
});

const partsOf = (attribute: Attribute | undefined) =>
  attribute?.value.kind === 'template' ? attribute.value.parts : [];
