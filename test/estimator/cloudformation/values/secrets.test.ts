import assert from 'node:assert/strict';
import { evaluate, instance, plain, values } from '../template.ts';

const text = `Parameters:
  Type: {Type: String, Default: m5.large, NoEcho: true, AllowedValues: [m5.large]}
  Key: {Type: String, Default: hidden-key, NoEcho: 'true', AllowedPattern: '[a-z]+'}
Mappings: {M: {a: {b: c}}}
Resources:
  I:
    Type: AWS::EC2::Instance
    Properties:
      InstanceType: !Ref Type
      Name: !Sub "x-\${Type}"
      Open: 1
      Wrong: !FindInMap [M, !Ref Key, b]
      Tags: [{Key: a, Value: !Ref Type}]
Outputs:
  T: {Value: !Ref Type}
`;

const hidden = { unknown: 'sensitive', of: [] };

describe('NoEcho', () => {
  const evaluated = evaluate(text);
  const it_ = instance(evaluated, 'I');

  it('leaves the value known, for the price', () => assert.equal(it_.get('InstanceType'), 'm5.large'));

  it('shows it nowhere', () => {
    const { disclosed } = it_;
    assert.ok(disclosed);
    const shown = values(disclosed);
    assert.deepEqual([shown['InstanceType'], shown['Name'], shown['Open']], [hidden, hidden, 1]);
    assert.deepEqual(plain(evaluated.outputs), { T: hidden });
    assert.deepEqual(plain(it_.tags), { a: hidden });
  });

  it('says it in no problem', () => {
    it_.get('Wrong');
    assert.equal(evaluated.problems.length, 2);
    assert.doesNotMatch(JSON.stringify(evaluated.problems), /hidden/);
  });

  it('is nothing where nothing is secret', () =>
    assert.equal(instance(evaluate('Resources:\n  A: {Type: T::A}\n'), 'A').disclosed, undefined));
});
