import assert from 'node:assert/strict';
import { expand, types } from './expanded.ts';
import { check, lambda, machine, resource, type Row } from './made.ts';

const version = { AVersion: 'Lambda::Version' };

const resources: readonly (readonly [type: string, ...Row])[] = [
  ['Function', '{CodeUri: .}', lambda],
  ['Function', '{CodeUri: ., Role: r}', { A: 'Lambda::Function' }],
  ['Function', '{AutoPublishAlias: live}', { ...lambda, ...version, AAliaslive: 'Lambda::Alias' }],
  ['Function', '{AutoPublishAlias: blue-green_1}', { ...lambda, ...version, AAliasblueDgreenU1: 'Lambda::Alias' }],
  [
    'Function',
    '{AutoPublishAlias: live, AutoPublishCodeSha256: 0123456789abcdef}',
    { ...lambda, AVersion0123456789: 'Lambda::Version', AAliaslive: 'Lambda::Alias' },
  ],
  [
    'Function',
    '{AutoPublishAlias: live, DeploymentPreference: {Type: AllAtOnce}}',
    {
      ...lambda,
      ...version,
      AAliaslive: 'Lambda::Alias',
      ServerlessDeploymentApplication: 'CodeDeploy::Application',
      CodeDeployServiceRole: 'IAM::Role',
      ADeploymentGroup: 'CodeDeploy::DeploymentGroup',
    },
  ],
  [
    'Function',
    '{AutoPublishAlias: live, DeploymentPreference: {Type: AllAtOnce, Enabled: false}}',
    { ...lambda, ...version, AAliaslive: 'Lambda::Alias' },
  ],
  ['Function', '{FunctionUrlConfig: {AuthType: AWS_IAM}}', { ...lambda, AUrl: 'Lambda::Url' }],
  [
    'Function',
    '{FunctionUrlConfig: {AuthType: NONE}}',
    {
      ...lambda,
      AUrl: 'Lambda::Url',
      AUrlPublicPermissions: 'Lambda::Permission',
      AURLInvokeAllowPublicAccess: 'Lambda::Permission',
    },
  ],
  [
    'Function',
    '{EventInvokeConfig: {DestinationConfig: {OnSuccess: {Type: SQS}, OnFailure: {Type: SNS}}}}',
    {
      ...lambda,
      AEventInvokeConfig: 'Lambda::EventInvokeConfig',
      AEventInvokeConfigOnSuccessQueue: 'SQS::Queue',
      AEventInvokeConfigOnFailureTopic: 'SNS::Topic',
    },
  ],
  [
    'Api',
    '{StageName: dev}',
    { A: 'ApiGateway::RestApi', ADeployment: 'ApiGateway::Deployment', AdevStage: 'ApiGateway::Stage' },
  ],
  [
    'Api',
    '{StageName: !Ref AWS::StackName}',
    { A: 'ApiGateway::RestApi', ADeployment: 'ApiGateway::Deployment', AStage: 'ApiGateway::Stage' },
  ],
  [
    'Api',
    // printf %s blue-green | sha1sum
    '{StageName: blue-green}',
    { A: 'ApiGateway::RestApi', ADeployment: 'ApiGateway::Deployment', AStagea4e9025306: 'ApiGateway::Stage' },
  ],
  ['HttpApi', '{}', { A: 'ApiGatewayV2::Api', AApiGatewayDefaultStage: 'ApiGatewayV2::Stage' }],
  ['HttpApi', '{StageName: dev}', { A: 'ApiGatewayV2::Api', AdevStage: 'ApiGatewayV2::Stage' }],
  [
    'WebSocketApi',
    '{RouteSelectionExpression: x, Routes: {$connect: {FunctionArn: f}}}',
    {
      A: 'ApiGatewayV2::Api',
      AdefaultStage: 'ApiGatewayV2::Stage',
      AConnectRoute: 'ApiGatewayV2::Route',
      AConnectIntegration: 'ApiGatewayV2::Integration',
      AConnectPermission: 'Lambda::Permission',
    },
  ],
  ['SimpleTable', '{}', { A: 'DynamoDB::Table' }],
  ['StateMachine', '{Definition: {}}', machine],
  ['StateMachine', '{Definition: {}, Role: r}', { A: 'StepFunctions::StateMachine' }],
  [
    'StateMachine',
    '{Definition: {}, AutoPublishAlias: live}',
    { ...machine, AVersion: 'StepFunctions::StateMachineVersion', AAliaslive: 'StepFunctions::StateMachineAlias' },
  ],
  ['LayerVersion', '{ContentUri: .}', { A: 'Lambda::LayerVersion' }],
  ['Application', '{Location: child.yaml}', { A: 'CloudFormation::Stack' }],
  ['CapacityProvider', '{VpcConfig: {}}', { A: 'Lambda::CapacityProvider', AOperatorRole: 'IAM::Role' }],
  [
    'GraphQLApi',
    `{SchemaUri: s, Auth: {Type: AWS_IAM}, ApiKeys: {K: {}}, Cache: {Type: SMALL, Ttl: 60},
      DataSources: {DynamoDb: {T: {TableName: t}}, Lambda: {L: {FunctionArn: f, ServiceRoleArn: r}}},
      Functions: {F: {DataSource: NONE}}, Resolvers: {Query: {q: {Pipeline: [F]}}}}`,
    {
      A: 'AppSync::GraphQLApi',
      ASchema: 'AppSync::GraphQLSchema',
      ACloudWatchRole: 'IAM::Role',
      AK: 'AppSync::ApiKey',
      AApiCache: 'AppSync::ApiCache',
      ATDynamoDBDataSource: 'AppSync::DataSource',
      ATDynamoDBDataSourceRole: 'IAM::Role',
      ATDynamoDBDataSourceToTableConnectorPolicy: 'IAM::ManagedPolicy',
      ALLambdaDataSource: 'AppSync::DataSource',
      AF: 'AppSync::FunctionConfiguration',
      AQueryq: 'AppSync::Resolver',
      ANoneDataSource: 'AppSync::DataSource',
    },
  ],
];

describe('SAM resources', () => {
  for (const [type, properties, made] of resources) {
    it(`${type} ${properties.replace(/\s+/g, ' ')}`, () => check(resource(type, properties), made));
  }

  it('stay as they are in a template that does not ask for the transform', () => {
    const text = resource('Function', '{CodeUri: .}').replace(/^Transform.*\n/, '');
    assert.deepEqual(types(expand(text)), { A: 'Serverless::Function' });
  });

  it('may be asked for beside other macros', () => {
    const text = resource('SimpleTable', '{}').replace('AWS::Serverless-2016-10-31', '[AWS::Serverless-2016-10-31, M]');
    assert.equal(expand(text).template.transforms.length, 1);
  });
});
