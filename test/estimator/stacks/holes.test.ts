import assert from 'node:assert/strict';
import { evaluated, heredoc, stack } from './evaluated.ts';

const address = 'aws_cloudformation_stack.s';
const vpc = 'resource "aws_vpc" "v" {}\n';
const unknown = '?aws_vpc.v.id is known after apply?';
const read = (body: string, more = '') =>
  evaluated({
    'main.tf': `${vpc}${more}${stack(body)}`,
    't.yaml': 'Resources: {V: {Type: AWS::EC2::Volume, Properties: {Size: ${size}, Kind: ${kind}}}}\n',
  });
const one = (properties: string): string =>
  heredoc(`Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties: ${properties}\n`);
const json = (resources: string): string => `jsonencode({ Resources = { ${resources} } })`;

describe('a template that is known but for some values', () => {
  const rows: readonly (readonly [string, string, unknown])[] = [
    ['a value', one('{Size: ${aws_vpc.v.id}, Kind: gp3}'), { Size: unknown, Kind: 'gp3' }],
    ['a value in quotes', one('{Size: "${aws_vpc.v.id}", Kind: gp3}'), { Size: unknown, Kind: 'gp3' }],
    ['part of a value', one('{Name: a-${aws_vpc.v.id}-b, Kind: gp3}'), { Name: unknown, Kind: 'gp3' }],
    ['part of what is put together', one('{Name: !Sub "$${AWS::Region}-${aws_vpc.v.id}"}'), { Name: unknown }],
    ['an item', one('{Names: [a, "${aws_vpc.v.id}"]}'), { Names: ['a', unknown] }],
    [
      'all properties',
      heredoc('Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      ${aws_vpc.v.id}\n'),
      {},
    ],
    [
      'a value in JSON',
      json('V = { Type = "AWS::EC2::Volume", Properties = { Size = aws_vpc.v.id, Kind = "gp3" } }'),
      { Size: unknown, Kind: 'gp3' },
    ],
    [
      'a text in JSON',
      json('V = { Type = "AWS::EC2::Volume", Properties = { Name = "<a>${aws_vpc.v.id}", N = [1, null, true] } }'),
      { Name: unknown, N: [1, null, true] },
    ],
    [
      'a value of a template',
      'templatefile("t.yaml", { size = aws_vpc.v.id, kind = "gp3" })',
      { Size: unknown, Kind: 'gp3' },
    ],
    ['a value of a local', 'local.t', { Size: unknown }],
  ];
  for (const [name, body, expected] of rows) {
    it(`has the rest: ${name}`, async () => {
      const { values, problems } = await read(body, `locals {\n  t = ${one('{Size: ${aws_vpc.v.id}}')}\n}\n`);
      assert.deepEqual(values(`${address}/V`), expected);
      assert.deepEqual(problems, []);
    });
  }

  it('has as many as a condition decides, which may be unknown', async () => {
    const text =
      'Conditions: {C: !Equals [a, "${aws_vpc.v.id}"]}\nResources: {V: {Type: AWS::EC2::Volume, Condition: C}}\n';
    const { one: find } = await read(heredoc(text));
    assert.equal(find(`${address}/V`).countUnknown?.reason, 'aws_vpc.v.id is known after apply');
  });

  const lost: readonly (readonly [string, string])[] = [
    ['a type', json('V = { Type = aws_vpc.v.id }')],
    ['a condition', json('V = { Type = "AWS::EC2::Volume", Condition = aws_vpc.v.id }')],
    ['a resource', json('V = aws_vpc.v.id')],
    ['a name', heredoc('Resources: {"A${aws_vpc.v.id}": {Type: AWS::EC2::Volume}}\n')],
    ['all resources', 'jsonencode({ Resources = aws_vpc.v.id })'],
    ['some resources', heredoc('Resources:\n  V: {Type: AWS::EC2::Volume}\n  ${aws_vpc.v.id}\n')],
    ['what is referred to', one('{Size: !Ref "${aws_vpc.v.id}"}')],
    ['a whole text', 'aws_vpc.v.id'],
    ['what something is done to', `upper(${json('V = { Type = "T", Properties = { A = aws_vpc.v.id } }')})`],
    [
      'a text that has such marks',
      heredoc('Resources: {V: {Type: AWS::EC2::Volume, Properties: {A: "\ue010${aws_vpc.v.id}"}}}\n'),
    ],
    ['a choice', `aws_vpc.v.id == "a" ? ${one('{}').trimEnd()}\n : "b"`],
  ];
  for (const [name, body] of lost) {
    it(`is not read, where it is not known what there is: ${name}`, async () => {
      const { addresses, one: find } = await read(body);
      assert.deepEqual(addresses, ['aws_vpc.v', address]);
      assert.equal(find(address).vendorTypes, undefined);
    });
  }

  it('is not read, where one is secret and another unknown', async () => {
    const secret = 'variable "k" {\n  sensitive = true\n  default = "gp3"\n}\n';
    for (const order of ['A = aws_vpc.v.id, B = var.k', 'A = var.k, B = aws_vpc.v.id']) {
      const { addresses, messages } = await read(
        json(`V = { Type = "AWS::EC2::Volume", Properties = { ${order} } }`),
        secret,
      );
      assert.deepEqual(addresses, ['aws_vpc.v', address]);
      assert.ok(messages.includes(`${address}: its template is not known (sensitive)`), messages.join('; '));
    }
  });

  it('is put together as long as that is not too long', async () => {
    const steps = Array.from(
      { length: 40 },
      (_, at) => `  t${String(at + 1)} = "\${local.t${String(at)}}\${local.t${String(at)}}"\n`,
    );
    const { addresses } = await read('local.t40', `locals {\n  t0 = "# \${aws_vpc.v.id}"\n${steps.join('')}}\n`);
    assert.deepEqual(addresses, ['aws_vpc.v', address]);
  });
});
