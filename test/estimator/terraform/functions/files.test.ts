import assert from 'node:assert/strict';
import { Unknown } from '../../../../estimator/src/model.ts';
import { memoryTree } from '../../../../estimator/src/sources/index.ts';
import { toData } from '../../../../estimator/src/terraform/evaluate/value.ts';
import { evaluated } from '../evaluated.ts';
import { evaluateText } from './evaluate.ts';

const tree = memoryTree({
  'main.tf': '',
  'data/a.txt': 'alpha\n',
  'data/b.json': '{"n": 1}',
  'data/deep/er/c.txt': 'c',
  'data/.hidden': '',
  'hello.tftpl': 'Hi ${name}%{ for p in ports } ${p}%{ endfor }',
  'again.tftpl': '${templatefile("hello.tftpl", {})}',
  'broken.tftpl': '%{ if true }',
});

type Case = readonly [expression: string, result: unknown];

/** An unknown and its problem's code show as `code`. */
const cases: readonly Case[] = [
  ['file("data/a.txt")', 'alpha\n'],
  ['file("./data/../data/a.txt")', 'alpha\n'],
  ['file("nowhere.txt")', 'missing-file'],
  ['file("../secret")', 'outside'],
  ['file("/etc/passwd")', 'outside'],
  ['file("data/../../../etc/passwd")', 'outside'],
  ['file("C:/Windows/win.ini")', 'outside'],
  ['file("~/.ssh/id_rsa")', 'outside'],
  ['templatefile("../secret", {})', 'outside'],
  ['filesha256("../secret")', 'outside'],
  ['fileset("..", "*")', 'outside'],
  ['fileset("data", "../../*")', 'outside'],
  ['fileexists("../secret")', 'outside'],
  ['fileexists("data/a.txt")', true],
  ['fileexists("data/z.txt")', false],
  ['fileexists("data")', 'value'],
  ['filebase64("data/a.txt")', 'YWxwaGEK'],
  ['filemd5("data/a.txt") == md5("alpha\\n")', true],
  ['filebase64sha512("data/a.txt") == base64sha512("alpha\\n")', true],
  ['jsondecode(file("data/b.json")).n', 1],
  ['file(abspath("data/a.txt"))', 'alpha\n'],
  ['basename(abspath("data/a.txt"))', 'a.txt'],
  ['basename(dirname(abspath("data/a.txt")))', 'data'],
  ['abspath("data")', '?'],
  ['basename(abspath("."))', '?'],
  ['fileset("data", "*")', ['.hidden', 'a.txt', 'b.json']],
  ['fileset("data", "*.txt")', ['a.txt']],
  ['fileset("data", "**")', ['.hidden', 'a.txt', 'b.json', 'deep/er/c.txt']],
  ['fileset("data", "**/*.txt")', ['a.txt', 'deep/er/c.txt']],
  ['fileset(".", "data/*.{txt,json}")', ['data/a.txt', 'data/b.json']],
  ['fileset("data", "[!a].json")', ['b.json']],
  ['fileset("data", "?.txt")', ['a.txt']],
  ['fileset("data/deep", "../*.txt")', ['../a.txt']],
  ['fileset("data", "a.txt")', ['a.txt']],
  ['fileset("none", "*")', []],
  ['templatefile("hello.tftpl", { name = "Bo", ports = [1, 2] })', 'Hi Bo 1 2'],
  ['templatefile("hello.tftpl", { name = "Bo" })', 'reference'],
  ['templatefile("again.tftpl", {})', 'value'],
  ['templatefile("broken.tftpl", {})', 'syntax'],
  ['templatefile("hello.tftpl", { "a b" = 1 })', 'value'],
];

describe('functions that read files', () => {
  for (const [expression, expected] of cases) {
    it(expression, () => {
      const { value, problems } = evaluateText(expression, { tree });
      const data = toData(value);
      assert.deepEqual(data instanceof Unknown ? (problems[0]?.code ?? '?') : data, expected);
    });
  }

  it('paths begin where Terraform runs, and path.module leads from there', async () => {
    const { outputs, problems } = await evaluated(
      {
        'live/main.tf': `
          module "m" { source = "../modules/m" }
          output "own"    { value = file("own.txt") }
          output "module" { value = module.m.text }
          output "path"   { value = module.m.path }
          output "root"   { value = path.root }
          output "cwd"    { value = file("\${path.cwd}/own.txt") }`,
        'live/own.txt': 'own',
        'modules/m/main.tf': `
          output "text" { value = file("\${path.module}/theirs.txt") }
          output "path" { value = path.module }`,
        'modules/m/theirs.txt': 'theirs',
      },
      {},
      'live',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(outputs, { own: 'own', module: 'theirs', path: '../modules/m', root: '.', cwd: 'own' });
  });
});
