import assert from 'node:assert/strict';
import { parseJson } from '../../../../estimator/src/terraform/hcl/json.ts';
import { parse, parseTemplate } from '../../../../estimator/src/terraform/hcl/parse.ts';

const size = 1_000_000;
const filled = (text: string): string => text.repeat(Math.ceil(size / text.length));
const numbered = (line: (n: number) => string): string => Array.from({ length: 60_000 }, (_, n) => line(n)).join('\n');

/** A million characters of each: what takes more than linear time here never ends. */
const texts: Readonly<Record<string, string>> = {
  brackets: `x = ${filled('[')}`,
  parentheses: `x = ${filled('(')}`,
  braces: `x = ${filled('{')}`,
  'brackets opened and closed': `x = ${filled('[')}${filled(']')}`,
  'brackets that do not match': `x = ${filled('[(')}${filled('}')}`,
  'brackets without a name': filled('['),
  interpolations: `x = ${filled('"${')}`,
  'interpolations over lines': filled('x = "${\n'),
  calls: `x = ${filled('f(')}`,
  loops: `x = ${filled('[for a in ')}`,
  signs: `x = ${filled('-')}`,
  negations: `x = ${filled('!')}`,
  conditionals: `x = ${filled('a ? b : ')}`,
  'a sum': `x = 1${filled(' + 1')}`,
  'a traversal': `x = a${filled('.a')}`,
  indexes: `x = a${filled('[0]')}`,
  splats: `x = a${filled('[*]')}`,
  'legacy splats': `x = a${filled('.*')}`,
  blocks: filled('a {\n'),
  'blocks on one line': filled('a {'),
  'blocks deeper and deeper': Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a {`).join('\n'),
  'closing braces': filled('}'),
  'closing braces on lines': filled('}\n'),
  'broken blocks': filled('a {\nx = (\n'),
  'objects never closed': filled('a = {\n'),
  'lists never closed': numbered(n => `a${n} = [`),
  'values missing': filled('a =\n'),
  names: filled('a '),
  equals: filled('='),
  'double colons': filled('a ::'),
  quotes: filled('"'),
  'quotes on lines': filled('"\n'),
  dollars: `x = "${filled('$')}"`,
  'wrong escapes': `x = "${filled('\\q')}"`,
  'a template of many parts': `x = "${filled('${a}')}"`,
  'trim markers': `x = "${filled(' ${~ a ~} ')}"`,
  spaces: `x = "${filled(' ')}\${~ a ~}"`,
  directives: `x = "${filled('%{ if a }')}"`,
  'marks that end nothing': `x = "${filled('%{else}')}"`,
  'heredocs never closed': filled('x = <<A\n'),
  'heredocs never closed, all different': numbered(n => `x${n} = <<A${n}`),
  'heredocs within heredocs': filled('x = <<A\n${<<B\n'),
  'a heredoc of many lines': `x = <<-A\n${filled('  a ${~ b ~}\n')}A\n`,
  'comments never closed': filled('/*'),
  'comments never closed, on lines': filled('x = 1 /*\n'),
  'a long number': `x = ${filled('1.')}`,
  duplicates: filled('a = 1\n'),
  labels: `a ${filled('"x" ')}{}`,
  'null characters': filled('\0'),
  returns: filled('\r'),
};

describe('a million characters', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`of ${name} are read or refused`, () => {
      const { body, problems } = parse(text);
      assert.equal(body.end, text.length);
      assert.ok(problems.length <= 100);
    });
  }

  const nested = [
    'brackets',
    'parentheses',
    'braces',
    'interpolations',
    'calls',
    'signs',
    'conditionals',
    'splats',
    'directives',
  ];
  for (const name of nested) {
    it(`of ${name} are too deep`, () => {
      assert.match(parse(texts[name] ?? '').problems[0]?.message ?? '', /too deeply|too long/);
    });
  }

  it('may stand in one template', () => {
    assert.equal(parseTemplate(filled('a ${b} ')).problems.length, 0);
    assert.equal(parseTemplate(filled('%{ for a in b }')).problems.length, 1);
  });

  for (const text of [
    filled('['),
    filled('{"a":'),
    filled('"'),
    filled('{"resource":{"a":'),
    filled('[1,'),
    `"${filled('\\n')}"`,
  ]) {
    it(`of ${text.slice(0, 12)} are JSON or not`, () => {
      assert.equal(parseJson(text).body.end, text.length);
    });
  }

  it('nest as deep as anybody writes', () => {
    const text = `x = ${'['.repeat(150)}${']'.repeat(150)}\ny = 1${' + 1'.repeat(400)}\nz = "${'${'.repeat(1)}a${'}'.repeat(1)}"\n`;
    assert.deepEqual(parse(text).problems, []);
  });
});
