import assert from 'node:assert/strict';
import { evaluated, heredoc, stack, volume } from './evaluated.ts';

const inner = (address: string): boolean => address.includes('/');

describe('stacks in Terraform that ask for too much', () => {
  it('are read up to a bound, which is said once', async () => {
    const { addresses, problems } = await evaluated({ 'main.tf': stack(heredoc(volume), '  count = 20000\n') });
    assert.equal(addresses.length - addresses.filter(inner).length, 20_000);
    assert.ok(addresses.filter(inner).length < 3000);
    assert.deepEqual(problems, ['limit main.tf:1']);
  });

  it('cannot take themselves', async () => {
    const own = 'Resources: {In: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: own.yaml}}}\n';
    const { addresses, problems } = await evaluated({ 'main.tf': stack('file("own.yaml")'), 'own.yaml': own });
    assert.deepEqual(addresses.filter(inner), ['aws_cloudformation_stack.s/In']);
    assert.deepEqual(problems, ['cycle own.yaml:1']);
  });

  it('cannot lie in each other without end', async () => {
    let text = 'Resources: {V: {Type: AWS::EC2::Volume}}';
    for (let depth = 0; depth < 12; depth++) {
      const body = JSON.stringify(text);
      text = `{"Resources": {"N": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateBody": ${body}}}}}`;
    }
    const { addresses } = await evaluated({ 'main.tf': stack('file("t.json")'), 't.json': text });
    assert.equal(addresses.filter(inner).length, 1);
  });

  it('grow no larger than a template may', async () => {
    const { problems, addresses } = await evaluated({
      'main.tf': stack('file("t.yaml")'),
      't.yaml': '#'.repeat(6_000_000),
    });
    assert.deepEqual(addresses, ['aws_cloudformation_stack.s']);
    assert.ok(problems.includes('limit t.yaml:1'), problems.join('; '));
  });

  const garbage = [
    '{',
    '\u0000',
    '!!x',
    '&a [*a]',
    '<<: *x',
    '- - -',
    '"',
    '%YAML 9',
    'Resources: 7',
    'Resources: {A: 1}',
    'Resources: {A: {Type: []}}',
  ];
  for (const text of garbage) {
    it(`make nothing of ${JSON.stringify(text)}`, async () => {
      const { addresses, problems } = await evaluated({ 'main.tf': stack('file("t.yaml")'), 't.yaml': text });
      assert.deepEqual(addresses.filter(inner), []);
      assert.ok(problems.length > 0);
    });
  }

  const given = ['7', '"x"', '[1]', '{ Size = [1, 2] }', '{ Size = { a = 1 } }', '{ "__proto__" = 1 }', 'null'];
  for (const parameters of given) {
    it(`take ${parameters} for parameters`, async () => {
      const text = stack(heredoc(volume), `  parameters = ${parameters}\n`);
      const { addresses } = await evaluated({ 'main.tf': text });
      assert.deepEqual(addresses.filter(inner), ['aws_cloudformation_stack.s/Data']);
    });
  }
});
