import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { allTypes } from '../../../estimator/src/resources/all-types.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../estimator/schema/types.schema.json'), 'utf8'),
) as AnySchema;

describe('all types', () => {
  const types = allTypes();

  it('fit their schema', () => {
    const ajv = new Ajv2020({ strict: false });
    assert(ajv.validate(schema, JSON.parse(JSON.stringify({ types }))), ajv.errorsText());
  });

  it('show a priced one with its twin, a free one with its reason, and what AWS bills of another', () => {
    const of = (name: string) =>
      types.filter(({ terraform, cloudformation }) => [...terraform, ...cloudformation].includes(name));
    assert.deepEqual(
      ['aws_alb', 'aws_vpc', 'AWS::EVS::Environment'].map(name => of(name)),
      [
        [
          {
            terraform: ['aws_lb', 'aws_alb'],
            cloudformation: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
            status: 'priced',
            reason: 'Load balancer',
          },
        ],
        [{ terraform: ['aws_vpc'], cloudformation: [], status: 'free', reason: 'network plumbing' }],
        [
          {
            terraform: [],
            cloudformation: ['AWS::EVS::Environment'],
            status: 'unpriced',
            reason: 'AWS bills control plane hours and hosts',
          },
        ],
      ],
    );
  });
});
