import assert from 'node:assert/strict';
import { brief, evaluate, instance, plain, values } from '../template.ts';

const head = 'Transform: AWS::Serverless-2016-10-31\n';

describe('references to what SAM makes', () => {
  const text = (value: string): string => `${head}Parameters:
  Name: {Type: String, Default: live}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: ., AutoPublishAlias: !Ref Name}
  Api:
    Type: AWS::Serverless::Api
    Properties: {StageName: dev, Domain: {DomainName: sam-example.com, CertificateArn: c}}
  Link:
    Type: AWS::Serverless::Connector
    Properties: {Source: {Id: F}, Destination: {Id: Table}, Permissions: [Read]}
  Table:
    Type: AWS::DynamoDB::Table
    DependsOn: Link
    Properties: {TableName: ${value}}
`;
  const rows: readonly (readonly [string, string])[] = [
    ['!Ref F', 'F.Ref'],
    ['!Ref F.Alias', 'FAliaslive.Ref'],
    ['{Ref: F.Version}', 'FVersion.Ref'],
    ['!GetAtt F.Arn', 'F.Arn'],
    ['!GetAtt FRole.Arn', 'FRole.Arn'],
    ['!GetAtt F.Alias.AliasArn', 'FAliaslive.AliasArn'],
    ['{"Fn::GetAtt": [F.Version, Version]}', 'FVersion.Version'],
    ['!Sub "x-${F.Alias}"', 'FAliaslive.Ref'],
    ['!Sub ["${F.Version.Version}", {}]', 'FVersion.Version'],
    ['!Ref Api.Stage', 'ApidevStage.Ref'],
    ['!Ref Api.Deployment', 'ApiDeployment.Ref'],
    // printf %s sam-example.com | sha1sum
    ['!Ref Api.DomainName', 'ApiGatewayDomainName2dbf35af54.Ref'],
  ];
  for (const [value, of] of rows) {
    it(value, () => {
      const evaluated = evaluate(text(value));
      assert.deepEqual(brief(evaluated.problems), []);
      assert.deepEqual(plain(instance(evaluated, 'Table').get('TableName')), {
        unknown: 'known after deployment',
        of: [of],
      });
    });
  }
});

describe('conditions of what SAM makes', () => {
  const text = (second: string): string => `${head}Conditions:
  A: !Equals [1, 1]
  B: !Equals [1, 2]
Resources:
  F:
    Type: AWS::Serverless::Function
    Condition: A
    Properties:
      CodeUri: .
      Events: {E: {Type: Api, Properties: {Path: /a, Method: get}}, S: {Type: SQS, Properties: {Queue: q}}}
      EventInvokeConfig: {DestinationConfig: {OnSuccess: {Type: SQS, Destination: !If [B, q, !Ref AWS::NoValue]}}}
  G:
    Type: AWS::Serverless::Function
    ${second}
    Properties: {CodeUri: ., Events: {E: {Type: Api, Properties: {Path: /b, Method: get}}}}
`;
  const there = (second: string): readonly string[] => {
    const { instances, problems } = evaluate(text(second));
    assert.deepEqual(brief(problems), []);
    return instances.map(({ address }) => address);
  };
  const ofF = ['F', 'FEventInvokeConfig', 'FEventInvokeConfigOnSuccessQueue', 'FRole', 'FEPermissionProd', 'FS'];
  const ofApi = ['ServerlessRestApi', 'ServerlessRestApiDeployment', 'ServerlessRestApiProdStage'];

  it('are those of the resource', () => assert.deepEqual(there('Condition: B'), [...ofF, ...ofApi]));
  it('are none where one of several has none', () =>
    assert.deepEqual(there('DeletionPolicy: Retain'), [...ofF, 'G', 'GRole', 'GEPermissionProd', ...ofApi]));
  it('are false where all are', () => {
    const { instances } = evaluate(text('Condition: B').replace('Condition: A', 'Condition: B'));
    assert.deepEqual(instances, []);
  });
});

describe('places of what SAM makes', () => {
  const evaluated = evaluate(`${head}Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: .
      Events:
        Queue:
          Type: SQS
          Properties: {Queue: q, BatchSize: 5}
`);
  const lines = (id: string): readonly number[] => {
    const { heading, at } = instance(evaluated, id);
    return [heading.range.start.line, at.range.end.line];
  };

  it('are the resource', () => {
    assert.deepEqual(lines('F'), [2, 9]);
    assert.deepEqual(lines('FRole'), [2, 9]);
  });

  it('are the event it is made for', () => assert.deepEqual(lines('FQueue'), [7, 9]));
  it('have what is written for them', () =>
    assert.deepEqual(values(instance(evaluated, 'FQueue')), {
      FunctionName: { unknown: 'known after deployment', of: ['F.Ref'] },
      EventSourceArn: 'q',
      BatchSize: 5,
    }));
});

describe('values of what SAM makes', () => {
  const of = (type: string, properties: string, id = 'A'): Record<string, unknown> =>
    values(
      instance(evaluate(`${head}Resources:\n  A: {Type: AWS::Serverless::${type}, Properties: ${properties}}\n`), id),
    );

  it('a table is paid by request, unless its throughput is written', () => {
    assert.equal(of('SimpleTable', '{}')['BillingMode'], 'PAY_PER_REQUEST');
    const throughput = '{ReadCapacityUnits: 5, WriteCapacityUnits: 5}';
    const table = of('SimpleTable', `{ProvisionedThroughput: ${throughput}, PrimaryKey: {Name: k, Type: Number}}`);
    assert.equal(table['BillingMode'], undefined);
    assert.deepEqual(table['AttributeDefinitions'], [{ AttributeName: 'k', AttributeType: 'N' }]);
  });

  it('a state machine has its type', () =>
    assert.equal(of('StateMachine', '{Type: EXPRESS, Role: r}')['StateMachineType'], 'EXPRESS'));

  it('an alias has its provisioned concurrency', () => {
    const config = '{ProvisionedConcurrentExecutions: 5}';
    const alias = of('Function', `{AutoPublishAlias: a, ProvisionedConcurrencyConfig: ${config}}`, 'AAliasa');
    assert.deepEqual(alias['ProvisionedConcurrencyConfig'], { ProvisionedConcurrentExecutions: 5 });
  });

  it('code in S3 has the names of Lambda', () =>
    assert.deepEqual(of('Function', '{CodeUri: "s3://b/f/k.zip?versionId=3", Role: r}')['Code'], {
      S3Bucket: 'b',
      S3Key: 'f/k.zip',
      S3ObjectVersion: '3',
    }));

  it('an application leads to its template', () => {
    const stack = evaluate(
      `${head}Resources:\n  A: {Type: AWS::Serverless::Application, Properties: {Location: child.yaml}}\n`,
      {},
      { 'child.yaml': 'Resources:\n  B: {Type: AWS::S3::Bucket}\n' },
    );
    assert.ok(stack.instances.some(({ type }) => type === 'AWS::S3::Bucket'));
  });
});
