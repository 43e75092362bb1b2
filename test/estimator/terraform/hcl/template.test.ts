import assert from 'node:assert/strict';
import { parse, parseTemplate } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { outline } from './outline.ts';

const quoted: readonly (readonly [text: string, outline: string])[] = [
  ['""', "''"],
  ['"plain"', "'plain'"],
  [String.raw`"\n\r\t\"\\"`, `'\n\r\t"\\'`],
  [String.raw`"\u00e9\U0001F600"`, "'é😀'"],
  ['"$${a} %%{b}"', "'${a} %{b}'"],
  ['"$ % $$ 5$"', "'$ % $$ 5$'"],
  ['"${a}"', 'same"${a}"'],
  ['"$$${a}"', "'$${a}'"],
  ['"x${a}y${b}"', "\"'x'${a}'y'${b}\""],
  ['"${a}${b}"', '"${a}${b}"'],
  ['"${"${a}"}"', 'same"${same"${a}"}"'],
  ['"${{ a = "}" }}"', `same"\${{'a' = '}'}}"`],
  ['"a  ${~ b ~}  c"', "\"'a'${b}'c'\""],
  ['"${a ~} "', '"${a}\'\'"'],
  [String.raw`"${'${a ~}'}\n b"`, '"${a}\'b\'"'],
  ['"%{ if a }b%{ endif }"', '"%{if a}\'b\'%{else}%{endif}"'],
  ['"%{ if a }b%{ else }c%{ endif }"', "\"%{if a}'b'%{else}'c'%{endif}\""],
  ['"%{ for v in l ~} ${v} %{~ endfor }"', '"%{for v in l}' + "''${v}''" + '%{endfor}"'],
  ['"%{for k, v in m}%{if k}${v}%{endif}%{endfor}"', '"%{for k, v in m}%{if k}${v}%{else}%{endif}%{endfor}"'],
];

const heredocs: readonly (readonly [text: string, outline: string])[] = [
  ['<<E\nE', "''"],
  ['<<E\na\n b\nE', "'a\n b\n'"],
  ['<<E\na\n   E', "'a\n'"],
  ['<<E\r\na\r\nE\r', "'a\r\n'"],
  ['<<E\nE a\nE', "'E a\n'"],
  ['<<E\n\\n "x" $${a}\nE', '\'\\n "x" ${a}\n\''],
  ['<<E\n${a}\nE', '"${a}\'\n\'"'],
  ['<<-E\n  a\n    b\n  E', "'a\n  b\n'"],
  ['<<-E\n  a\n\n b\nE', "' a\n\nb\n'"],
  ['<<-E\n  ${a}\n    b\nE', "\"''${a}'\n  b\n'\""],
  ['<<-E\n  a ${b ~}\n   c\n    d\nE', "\"'a '${b}'   c\n  d\n'\""],
  ['<<-E\n  %{ for x in y ~}\n  x\n  %{ endfor ~}\nE', `"''%{for x in y}'  x\n'%{endfor}''"`],
];

describe('a template', () => {
  for (const [text, expected] of [...quoted, ...heredocs]) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const { body, problems } = parse(`x = ${text}\n`);
      assert.deepEqual(problems, []);
      const [attribute] = body.attributes;
      assert.equal(attribute && outline(attribute.value), expected);
    });
  }

  const bare: readonly (readonly [text: string, outline: string])[] = [
    ['', "''"],
    ['a "quoted" \\n line\n', '\'a "quoted" \\n line\n\''],
    ['${a}', 'same"${a}"'],
    ['%{ for x in y ~}\n- ${x}\n%{ endfor ~}\n', `"%{for x in y}'- '\${x}'\n'%{endfor}''"`],
    ['$${a} 5$', "'${a} 5$'"],
    ['ends in $', "'ends in $'"],
  ];
  for (const [text, expected] of bare) {
    it(`reads ${JSON.stringify(text)} without quotes`, () => {
      const { expression, problems } = parseTemplate(text);
      assert.deepEqual(problems, []);
      assert.equal(outline(expression), expected);
    });
  }

  const wrong = [
    '${',
    '${}',
    '${a',
    '%{ if a }',
    '%{ endif }',
    '%{ for x in y }',
    '%{ if a }%{ else }%{ else }%{ endif }',
    '%{ x }',
  ];
  for (const text of wrong) {
    it(`refuses ${text}`, () => {
      assert.equal(parseTemplate(text).problems.length, 1);
      assert.notEqual(parse(`x = "${text}"\n`).problems.length, 0);
    });
  }
});
