import assert from 'node:assert/strict';
import { standingOf } from '../../../../estimator/src/resources/index.ts';

describe('types that are made of others', () => {
  for (const type of ['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet', 'Acme::S3::Bucket::MODULE']) {
    it(`${type} is not supported where it is not read`, () => {
      const standing = standingOf('cloudformation', type);
      assert.deepEqual(standing, { status: 'unsupported', reason: 'not read: what is in it is not counted' });
    });
  }
});
