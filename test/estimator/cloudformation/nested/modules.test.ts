import assert from 'node:assert/strict';
import { standingOf, standingOfInstance } from '../../../../estimator/src/resources/index.ts';
import { evaluate } from '../template.ts';

const notRead = { status: 'unsupported', reason: 'not read: what is in it is not counted' };

describe('types that are made of others', () => {
  it('a module is not supported', () =>
    assert.deepEqual(standingOf('cloudformation', 'Acme::S3::Bucket::MODULE'), notRead));

  for (const type of ['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet']) {
    it(`${type} is not supported where it is not read`, () => {
      const [instance] = evaluate(`Resources: {S: {Type: ${type}}}`).instances;
      assert.deepEqual(instance && standingOfInstance(instance), notRead);
    });
  }
});
