import assert from 'node:assert/strict';
import { lenses } from '../../../estimator/src/editor/index.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';

const template = (more: string): string => `
Transform: AWS::Serverless-2016-10-31
Resources:
  Thumbnails:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs20.x
      CodeUri: src/
${more}`;

async function titles(more: string): Promise<readonly string[]> {
  const tree = memoryTree({ 'template.yaml': template(more) });
  const estimate = await estimateAt(tree, 'template.yaml', { ...defaults, region: 'us-east-1' }, book);
  return lenses(estimate, 'template.yaml').map(({ title }) => title);
}

describe('the lens of a serverless function', () => {
  it('speaks of what is billed, not of its role', async () => {
    const [title = '', ...others] = await titles('');
    assert.match(title, /^depends on usage/);
    assert.deepEqual(others, []);
  });

  it('sums what one text makes of several kinds', async () => {
    const [title = ''] = await titles(
      '      AutoPublishAlias: live\n      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 }\n',
    );
    assert.match(title, /^2 resources: /);
  });
});
