import assert from 'node:assert/strict';
import { Unknown } from '@costlens/estimator';
import { evaluated, type Files, heredoc, plain, stack, volume } from './evaluated.ts';

const address = 'aws_cloudformation_stack.s';
const root = (text: string, more: Files = {}): Files => ({ 'main.tf': text, ...more });
const json = 'jsonencode({ Resources = { Data = { Type = "AWS::EC2::Volume" } } })';

describe('a stack in Terraform whose template is known', () => {
  const bodies: readonly (readonly [string, Files])[] = [
    ['a heredoc', root(stack(heredoc(volume)))],
    ['a text', root(stack('"Resources: {Data: {Type: AWS::EC2::Volume}}"'))],
    ['JSON', root(stack(json))],
    ['YAML', root(stack(json.replace('json', 'yaml')))],
    ['a file', root(stack('file("v.yaml")'), { 'v.yaml': volume })],
    ['a template', root(stack('templatefile("v.yaml", { size = 3 })'), { 'v.yaml': volume })],
    ['a local', root(`locals {\n  body = file("v.yaml")\n}\n${stack('local.body')}`, { 'v.yaml': volume })],
    [
      'written in JSON',
      { 'main.tf.json': `{"resource":{"aws_cloudformation_stack":{"s":{"template_body":${JSON.stringify(volume)}}}}}` },
    ],
  ];
  for (const [name, files] of bodies) {
    it(`has its resources beside it: ${name}`, async () => {
      const { addresses, problems, one } = await evaluated(files);
      assert.deepEqual(addresses, [address, `${address}/Data`]);
      assert.deepEqual(one(address).vendorTypes, []);
      assert.deepEqual(problems, []);
    });
  }

  it('is given its parameters, its name and its region', async () => {
    const text = `provider "aws" {\n  region = "eu-west-1"\n}\n${stack(heredoc(volume), '  parameters = { Size = 20, Kind = "gp3" }\n')}`;
    const { values, one } = await evaluated(root(text));
    assert.deepEqual(values(`${address}/Data`), { Size: 20, VolumeType: 'gp3', Name: 's', Region: 'eu-west-1' });
    assert.equal(one(`${address}/Data`).region, 'eu-west-1');
  });

  it('is given what is unknown, as unknown, and nobody becomes a neighbour by that', async () => {
    const text = `resource "aws_vpc" "v" {}\n${stack(heredoc(volume), '  parameters = { Kind = aws_vpc.v.id }\n')}`;
    const { one } = await evaluated(root(text));
    const kind = one(`${address}/Data`).get('VolumeType');
    assert.ok(kind instanceof Unknown);
    assert.deepEqual([kind.reason, kind.references], ['aws_vpc.v.id is known after apply', []]);
  });

  it('is given nothing where null is written', async () => {
    const { values } = await evaluated(root(stack(heredoc(volume), '  parameters = { Size = null, Kind = "gp3" }\n')));
    assert.equal(values(`${address}/Data`)['Size'], 8);
  });

  it('hands its tags and the default tags on', async () => {
    const text = `provider "aws" {\n  default_tags {\n    tags = { team = "a" }\n  }\n}\n${stack(heredoc(volume), '  tags = { own = "b" }\n')}`;
    const { one } = await evaluated(root(text));
    assert.deepEqual(plain(one(`${address}/Data`).tags), { team: 'a', own: 'b' });
  });

  it('is there as often as it is counted', async () => {
    const { addresses } = await evaluated(root(stack(json, '  for_each = toset(["a", "b"])\n')));
    assert.deepEqual(addresses, [`${address}["a"]`, `${address}["a"]/Data`, `${address}["b"]`, `${address}["b"]/Data`]);
  });

  it('is there nobody knows how often', async () => {
    const { one } = await evaluated(root(`variable "n" {}\n${stack(json, '  count = var.n\n')}`));
    assert.match(one(`${address}/Data`).countUnknown?.reason ?? '', /variable "n"/);
  });

  it('is none, where Terraform only looks one up', async () => {
    const { addresses } = await evaluated(root('data "aws_cloudformation_stack" "s" {\n  name = "s"\n}\n'));
    assert.deepEqual(addresses, []);
  });

  it('takes what is in it along when it moves', async () => {
    const { one } = await evaluated(
      root(`moved {\n  from = aws_cloudformation_stack.old\n  to = ${address}\n}\n${stack(json)}`),
    );
    assert.equal(one(`${address}/Data`).movedFrom, 'aws_cloudformation_stack.old/Data');
  });

  it('holds stacks of other files', async () => {
    const outer = 'Resources: {In: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: v.yaml}}}\n';
    const files = root(stack('file("t/o.yaml")'), { 't/o.yaml': outer, 't/v.yaml': volume });
    const { addresses, one } = await evaluated(files);
    assert.deepEqual(addresses, [address, `${address}/In.Data`]);
    assert.equal(one(`${address}/In.Data`).makerAt?.file, 'main.tf');
  });

  it('imports what another one exports', async () => {
    const out = 'Resources: {V: {Type: AWS::EC2::Volume}}\nOutputs: {O: {Value: 7, Export: {Name: size}}}\n';
    const into = 'Resources: {V: {Type: AWS::EC2::Volume, Properties: {Size: !ImportValue size}}}\n';
    const { values } = await evaluated(root(`${stack(heredoc(into), '', 'in')}${stack(heredoc(out), '', 'out')}`));
    assert.deepEqual(values('aws_cloudformation_stack.in/V'), { Size: 7 });
  });

  it('tells the types of other vendors', async () => {
    const types = ['Acme::Web::Page', 'AWS::EC2::VPC', 'Custom::Thing', 'Alexa::ASK::Skill', 'Acme::Web::Page::MODULE'];
    const resources = types.map((type, at) => `R${String(at)} = { Type = "${type}" }`).join(', ');
    const { one } = await evaluated(root(stack(`jsonencode({ Resources = { ${resources} } })`)));
    assert.deepEqual(one(address).vendorTypes, ['Acme::Web::Page']);
  });
});

describe('a stack in Terraform that is not read', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'on S3',
      'resource "aws_cloudformation_stack" "s" {\n  template_url = "https://b/t.yaml"\n}\n',
      'not-supported main.tf:1',
    ],
    [
      'at a URL nobody knows',
      'variable "u" {}\nresource "aws_cloudformation_stack" "s" {\n  template_url = var.u\n}\n',
      'not-supported main.tf:2',
    ],
    ['of a text nobody knows', `resource "aws_vpc" "v" {}\n${stack('aws_vpc.v.id')}`, 'not-supported main.tf:2'],
    [
      'with a value nobody knows in it',
      `resource "aws_vpc" "v" {}\n${stack('"Resources: {A: {Type: ${aws_vpc.v.id}}}"')}`,
      'not-supported main.tf:2',
    ],
    ['without a template', 'resource "aws_cloudformation_stack" "s" {\n  name = "s"\n}\n', 'value main.tf:1'],
    ['of an empty text', stack('""'), 'value main.tf:1'],
    ['of what is no template', stack('"[1, 2]"'), 'value main.tf:1'],
    ['without resources', stack('"Resources: {}"'), 'value main.tf:1'],
    [
      'of a secret text',
      `variable "t" {\n  sensitive = true\n  default = "Resources: {A: {Type: AWS::EC2::Volume}}"\n}\n${stack('var.t')}`,
      'not-supported main.tf:5',
    ],
  ];
  for (const [name, text, problem] of cases) {
    it(`${name}: is said, and stands for itself`, async () => {
      const { addresses, problems, one } = await evaluated(root(text));
      assert.deepEqual(
        addresses.filter(each => each !== 'aws_vpc.v'),
        [address],
      );
      assert.equal(one(address).vendorTypes, undefined);
      assert.ok(problems.includes(problem), problems.join('; '));
    });
  }
});

describe('a stack in Terraform with a faulty template', () => {
  it('says the line in the text, at the block', async () => {
    const { problems, messages, addresses } = await evaluated(root(stack(heredoc(`${volume}  Other: {Type: [}\n`))));
    assert.deepEqual(new Set(problems), new Set(['syntax main.tf:1']));
    assert.match(messages[0] ?? '', /^line 8 of the template: /);
    assert.ok(addresses.includes(`${address}/Data`));
  });

  it('says it in the file, where it is one', async () => {
    const { problems } = await evaluated(root(stack('file("v.yaml")'), { 'v.yaml': `${volume}  Other: {Type: [}\n` }));
    assert.deepEqual(new Set(problems), new Set(['syntax v.yaml:8']));
  });

  it('says what it is given too little and too much', async () => {
    const needy = 'Parameters: {A: {Type: String}}\nResources: {V: {Type: AWS::EC2::Volume}}\n';
    const { messages } = await evaluated(root(stack(heredoc(needy), '  parameters = { B = 1 }\n')));
    assert.deepEqual(messages, [
      `${address}: its template needs A, which the stack is not given`,
      `${address}: its template has no parameter B`,
    ]);
  });
});
