import assert from 'node:assert/strict';
import { configIn, defaults, diff, estimateAt, judge } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { book } from '../../prices.ts';
import { heredoc, stack } from './evaluated.ts';

const gateway = heredoc('Resources: {Nat: {Type: AWS::EC2::NatGateway, Properties: {SubnetId: s}}}\n');
const page = 'jsonencode({ Resources = { Page = { Type = "Acme::Web::Page" } } })';

/** What the usage file comes to, by resource, and what is wrong with it. */
async function told(text: string, usage: string) {
  const file = { file: 'usage.yml', text: `version: 0.1\nresource_usage:\n${usage}` };
  const tree = memoryTree({ 'main.tf': text });
  const { resources, problems } = await estimateAt(tree, '', { ...defaults, region: 'us-east-1', usage: file }, book);
  return {
    costs: resources.map(({ instance, monthlyUsd }) => [instance.address, monthlyUsd]),
    problems: problems.filter(({ code }) => code === 'usage').map(({ message }) => message),
  };
}

describe('usage of what is in a stack of Terraform', () => {
  const s = 'aws_cloudformation_stack.s';
  const hours = 36.5;
  const rows: readonly (readonly [string, string, string, unknown])[] = [
    ['by address', gateway, `  ${s}/Nat:\n    monthly_data_processed_gb: 100\n`, hours + 5],
    ['by a pattern', gateway, `  ${s}/*:\n    monthly_data_processed_gb: 100\n`, hours + 5],
    [
      'by a pattern of stacks',
      gateway,
      '  aws_cloudformation_stack.*/Nat:\n    monthly_data_processed_gb: 100\n',
      hours + 5,
    ],
  ];
  for (const [name, body, usage, expected] of rows) {
    it(`is told ${name}`, async () => {
      const { costs, problems } = await told(stack(body), usage);
      assert.deepEqual(costs, [
        [s, 0],
        [`${s}/Nat`, expected],
      ]);
      assert.deepEqual(problems, []);
    });
  }

  it('is told of the stack, by the names that others have for it', async () => {
    const { costs } = await told(
      stack(page),
      `  ${s}:\n    monthly_handler_operations: 2000\n    monthly_duration_secs: 10000\n`,
    );
    assert.deepEqual(costs, [
      [s, 2],
      [`${s}/Page`, undefined],
    ]);
  });

  it('is missed where there is no such resource, with the nearest one', async () => {
    const { problems } = await told(stack(gateway), `  ${s}/Nut:\n    monthly_data_processed_gb: 100\n`);
    assert.deepEqual(problems, [`nothing is declared at "${s}/Nut"; did you mean "${s}/Nat"?`]);
  });
});

describe('a budget over what is in a stack of Terraform', () => {
  const estimated = (text: string) => {
    const config = 'budgets: [{ name: net, addresses: "*.s/*", increase: 10 }]\n';
    const tree = memoryTree({ 'main.tf': text, 'costlens.yml': config });
    return estimateAt(tree, '', { ...defaults, region: 'us-east-1', config: configIn(tree) }, book);
  };

  it('is kept, or not', async () => {
    const [none, one] = [await estimated(''), await estimated(stack(gateway))];
    const { gates } = judge(diff(none, one));
    assert.deepEqual(
      gates.map(({ name, status, actual }) => [name, status, actual]),
      [['net', 'failed', 36.5]],
    );
  });
});
