import assert from 'node:assert/strict';
import { defaults, estimateAt } from '@costlens/estimator';
import { fixes, hover, lenses } from '@costlens/estimator/editor';
import { memoryTree } from '@costlens/estimator/sources';
import { applied } from '../../support/edits.ts';
import { book } from '../../prices.ts';
import { evaluated, type Files, heredoc, plain, stack, volume } from './evaluated.ts';

const address = 'aws_cloudformation_stack.s';
const lines = (files: Files, file: string, text: string): number =>
  (files[file] ?? '').slice(0, (files[file] ?? '').indexOf(text)).split('\n').length - 1;

describe('the place of what a stack in Terraform makes', () => {
  it('is its own, where the template is all of a file', async () => {
    const files = { 'main.tf': stack('file("${path.module}/v.yaml")'), 'v.yaml': volume };
    const { at, heading, makerAt } = (await evaluated(files)).one(`${address}/Data`);
    assert.deepEqual([at.file, at.range.start.line], ['v.yaml', lines(files, 'v.yaml', 'Data:')]);
    assert.equal(heading.range.end.line, heading.range.start.line);
    assert.equal(makerAt?.file, 'main.tf');
  });

  const inBlock: readonly (readonly [string, string])[] = [
    ['a heredoc', heredoc(volume)],
    ['a template with values put in', 'templatefile("v.yaml", {})'],
    ['a file that something was done to', 'replace(file("v.yaml"), "gp2", "gp3")'],
    ['one of two files', 'join("", [file("v.yaml"), ""])'],
  ];
  for (const [name, body] of inBlock) {
    it(`is the block, where the template is ${name}`, async () => {
      const { one } = await evaluated({ 'main.tf': `# one\n${stack(body)}`, 'v.yaml': volume });
      const [data, maker] = [one(`${address}/Data`), one(address)];
      assert.deepEqual([data.at, data.heading], [maker.at, maker.heading]);
    });
  }
});

type Edited = {
  readonly name: string;
  readonly files: Files;
  readonly path?: string;
  readonly after: Files | undefined;
};

const file = (text: string, more = ''): Files => ({ 'main.tf': stack('file("v.yaml")', more), 'v.yaml': text });
const plainVolume = 'Resources:\n  Data:\n    Type: AWS::EC2::Volume\n    Properties:\n      VolumeType: gp2\n';

const edits: readonly Edited[] = [
  {
    name: 'is written into the file',
    files: file(plainVolume),
    after: { 'v.yaml': plainVolume.replace('gp2', 'gp3') },
  },
  { name: 'is written into a default', files: file(volume), after: { 'v.yaml': volume.replace('gp2', 'gp3') } },
  {
    name: 'is not, where the stack is given another value',
    files: file(volume, '  parameters = { Kind = "gp2" }\n'),
    after: undefined,
  },
  {
    name: 'is written through a variable of a module',
    files: {
      'main.tf': 'module "m" {\n  source = "./m"\n  body = file("v.yaml")\n}\n',
      'm/main.tf': `variable "body" {}\n${stack('var.body')}`,
      'v.yaml': plainVolume,
    },
    after: { 'v.yaml': plainVolume.replace('gp2', 'gp3') },
  },
  { name: 'is nowhere in a heredoc', files: { 'main.tf': stack(heredoc(plainVolume)) }, after: undefined },
  {
    name: 'is nowhere in a template',
    files: { ...file(plainVolume), 'main.tf': stack('templatefile("v.yaml", {})') },
    after: undefined,
  },
  {
    name: 'is nowhere in JSON',
    files: { 'main.tf': stack(`jsonencode(yamldecode(file("v.yaml")))`), 'v.yaml': plainVolume },
    after: undefined,
  },
];

describe('a change of what a stack in Terraform makes', () => {
  for (const { name, files, after } of edits) {
    it(name, async () => {
      const { instances } = await evaluated(files);
      const edit = instances.find(({ type }) => type === 'AWS::EC2::Volume')?.edit('VolumeType', 'gp3');
      assert.deepEqual(edit && applied(files, [edit]), after && { ...files, ...after });
    });
  }

  it('never takes the place of the call that reads the file', async () => {
    const { one } = await evaluated(file(plainVolume));
    assert.equal(one(address).edit('template_body', 'x'), undefined);
  });
});

describe('the editor', () => {
  const estimated = (files: Files) => estimateAt(memoryTree(files), '', { ...defaults, region: 'us-east-1' }, book);
  const titles = async (files: Files, at: string) => lenses(await estimated(files), at).map(({ title }) => title);
  const text = volume.replace('Region: !Ref AWS::Region', '').replace('Default: 8', 'Default: 10');

  it('shows at the block what its stack costs, and at the template what is in it', async () => {
    const files = { 'main.tf': stack('file("v.yaml")', '  count = 2\n'), 'v.yaml': text };
    assert.deepEqual(await titles(files, 'main.tf'), ['2 × $1.00 = $2.00 a month']);
    assert.deepEqual(await titles(files, 'v.yaml'), ['2 × $1.00 = $2.00 a month']);
  });

  it('shows it once, where the template is in the block', async () => {
    const files = { 'main.tf': stack(heredoc(text)) };
    assert.deepEqual(await titles(files, 'main.tf'), ['$1.00 a month']);
    const pointed = hover(await estimated(files), 'main.tf', { line: 0, character: 3 });
    assert.match(pointed?.markdown ?? '', /\$1\.00 a month/);
  });

  it('offers no fix where there is no place for it', async () => {
    const estimate = await estimated({ 'main.tf': stack(heredoc(text)) });
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.deepEqual([estimate.findings.length, fixes(estimate, 'main.tf', whole).length], [1, 0]);
  });
});

describe('what is secret in a stack in Terraform', () => {
  it('is in no address and no name', async () => {
    const secret = 'variable "k" {\n  sensitive = true\n  default = "hush"\n}\n';
    const set = 'resource "aws_cloudformation_stack_set" "t" {\n  template_body = file("v.yaml")\n}\n';
    const instances =
      'resource "aws_cloudformation_stack_instances" "i" {\n  stack_set_name = aws_cloudformation_stack_set.t.name\n  accounts = [var.k]\n  regions = ["us-east-1"]\n}\n';
    const named = stack('file("v.yaml")').replace('name = "s"', 'name = var.k');
    const { addresses, one } = await evaluated({ 'main.tf': secret + set + instances + named, 'v.yaml': volume });
    assert.ok(
      addresses.every(each => !each.includes('hush')),
      addresses.join('; '),
    );
    assert.equal(plain(one(`${address}/Data`).get('Name')), '?the stack is named at deployment?');
  });

  it('stays so in what it makes', async () => {
    const text = `variable "k" {\n  sensitive = true\n  default = "gp3"\n}\n${stack(heredoc(volume), '  parameters = { Kind = var.k, Size = 20 }\n')}`;
    const { one } = await evaluated({ 'main.tf': text });
    const data = one(`${address}/Data`);
    assert.equal(data.get('VolumeType'), 'gp3');
    assert.deepEqual(
      [plain(data.disclosed?.get('VolumeType')), plain(data.disclosed?.get('Size'))],
      ['?sensitive?', 20],
    );
  });
});
