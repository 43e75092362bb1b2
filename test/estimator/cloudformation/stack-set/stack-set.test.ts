import assert from 'node:assert/strict';
import { brief, evaluate, values } from '../template.ts';

describe('a stack set', () => {
  const body =
    'Resources: {V: {Type: T::V, Properties: {In: !Ref AWS::Region, Of: !Ref AWS::AccountId, A: !Ref A}}}\nParameters: {A: {Type: String, Default: a}}';
  const set = (group: string): string => `Parameters:
  Accounts: {Type: CommaDelimitedList}
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateURL: v.yaml
      StackInstancesGroup:
        - ${group}
`;
  const cases: readonly (readonly [string, string, readonly (readonly [string, string | undefined])[]])[] = [
    [
      'has a stack for each account and region',
      '{DeploymentTargets: {Accounts: ["111111111111", "222222222222"]}, Regions: [eu-west-1, us-east-1]}',
      [
        ['Set["111111111111/eu-west-1"].V', undefined],
        ['Set["222222222222/eu-west-1"].V', undefined],
        ['Set["111111111111/us-east-1"].V', undefined],
        ['Set["222222222222/us-east-1"].V', undefined],
      ],
    ],
    [
      'has one for an account that nobody knows',
      '{DeploymentTargets: {Accounts: [!Ref AWS::AccountId]}, Regions: [eu-west-1]}',
      [['Set["eu-west-1"].V', undefined]],
    ],
    [
      'has nobody knows how many in organizational units',
      '{DeploymentTargets: {OrganizationalUnitIds: [ou-1]}, Regions: [eu-west-1]}',
      [['Set["eu-west-1"].V', 'how many accounts the organizational units hold is known at deployment']],
    ],
    [
      'has nobody knows how many in a list without a value',
      '{DeploymentTargets: {Accounts: !Ref Accounts}, Regions: [eu-west-1]}',
      [['Set["eu-west-1"].V', 'parameter "Accounts" has no value']],
    ],
  ];
  for (const [name, group, expected] of cases) {
    it(name, () => {
      const { instances } = evaluate(set(group), {}, { 'v.yaml': body });
      assert.deepEqual(
        instances.map(({ address, countUnknown }) => [address, countUnknown?.reason]),
        expected,
      );
    });
  }

  it('knows region, account and overrides in each', () => {
    const group =
      '{DeploymentTargets: {Accounts: ["111111111111"]}, Regions: [eu-west-1], ParameterOverrides: [{ParameterKey: A, ParameterValue: b}]}';
    const [made] = evaluate(set(group), {}, { 'v.yaml': body }).instances;
    assert.ok(made);
    assert.deepEqual([made.region, values(made)], ['eu-west-1', { In: 'eu-west-1', Of: '111111111111', A: 'b' }]);
  });

  it('may have its template as text, which nothing edits', () => {
    const text = `Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateBody: |
        Resources:
          V: {Type: AWS::EC2::Volume, Properties: {Size: 10}}
      StackInstancesGroup: [{DeploymentTargets: {Accounts: [1]}, Regions: [eu-west-1]}]
`;
    const [made] = evaluate(text).instances;
    assert.equal(made?.address, 'Set["1/eu-west-1"].V');
    assert.equal(made.at.range.start.line, 4);
    assert.equal(made.edit('Size', 1), undefined);
  });

  it('with nothing that says where is unread', () => {
    const evaluated = evaluate(
      'Resources: {Set: {Type: AWS::CloudFormation::StackSet, Properties: {TemplateURL: v.yaml}}}',
      {},
      { 'v.yaml': body },
    );
    assert.deepEqual(
      [evaluated.instances.map(({ address }) => address), brief(evaluated.problems)],
      [['Set'], ['count-unknown:1']],
    );
  });
});
