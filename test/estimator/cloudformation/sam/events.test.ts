import assert from 'node:assert/strict';
import { expand, types } from './expanded.ts';
import { check, lambda, machine, resource, type Row } from './made.ts';

const withEvent = (type: string, event: string): string =>
  resource(type, `{CodeUri: ./src, Events: {E: ${event}}}`) +
  '  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: b}}\n' +
  '  Pool: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: p}}\n';

const permission = { AEPermission: 'Lambda::Permission' };
const mapping = { AE: 'Lambda::EventSourceMapping' };
const rule = { AE: 'Events::Rule', ...permission };
const restApi = {
  ServerlessRestApi: 'ApiGateway::RestApi',
  ServerlessRestApiDeployment: 'ApiGateway::Deployment',
  ServerlessRestApiProdStage: 'ApiGateway::Stage',
};
const httpApi = {
  ServerlessHttpApi: 'ApiGatewayV2::Api',
  ServerlessHttpApiApiGatewayDefaultStage: 'ApiGatewayV2::Stage',
};

const events: readonly Row[] = [
  ['{Type: Api, Properties: {Path: /, Method: get}}', { AEPermissionProd: 'Lambda::Permission', ...restApi }],
  ['{Type: HttpApi}', { ...permission, ...httpApi }],
  ['{Type: S3, Properties: {Bucket: !Ref Bucket, Events: "s3:ObjectCreated:*"}}', permission],
  ['{Type: SNS, Properties: {Topic: t}}', { AE: 'SNS::Subscription', ...permission }],
  [
    '{Type: SNS, Properties: {Topic: t, SqsSubscription: true}}',
    {
      AEQueue: 'SQS::Queue',
      AEQueuePolicy: 'SQS::QueuePolicy',
      AE: 'SNS::Subscription',
      AEEventSourceMapping: 'Lambda::EventSourceMapping',
    },
  ],
  [
    '{Type: SNS, Properties: {Topic: t, SqsSubscription: {QueueArn: q, QueueUrl: u}}}',
    { AEQueuePolicy: 'SQS::QueuePolicy', AE: 'SNS::Subscription', AEEventSourceMapping: 'Lambda::EventSourceMapping' },
  ],
  ['{Type: SQS, Properties: {Queue: q}}', mapping],
  ['{Type: Kinesis, Properties: {Stream: s, StartingPosition: LATEST}}', mapping],
  ['{Type: DynamoDB, Properties: {Stream: s, StartingPosition: LATEST}}', mapping],
  ['{Type: MSK, Properties: {Stream: s, StartingPosition: LATEST, Topics: [t]}}', mapping],
  ['{Type: MQ, Properties: {Broker: b, Queues: [q]}}', mapping],
  ['{Type: SelfManagedKafka, Properties: {KafkaBootstrapServers: [b], Topics: [t]}}', mapping],
  ['{Type: DocumentDB, Properties: {Cluster: c, DatabaseName: d}}', mapping],
  ['{Type: Schedule, Properties: {Schedule: rate(1 day)}}', rule],
  [
    '{Type: Schedule, Properties: {Schedule: rate(1 day), DeadLetterConfig: {Type: SQS}}}',
    { ...rule, AEQueue: 'SQS::Queue', AEQueuePolicy: 'SQS::QueuePolicy' },
  ],
  [
    '{Type: Schedule, Properties: {Schedule: rate(1 day), DeadLetterConfig: {Type: SQS, QueueLogicalId: Dead}}}',
    { ...rule, Dead: 'SQS::Queue', AEQueuePolicy: 'SQS::QueuePolicy' },
  ],
  ['{Type: Schedule, Properties: {Schedule: rate(1 day), DeadLetterConfig: {Arn: a}}}', rule],
  [
    '{Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day)}}',
    { AE: 'Scheduler::Schedule', AERole: 'IAM::Role' },
  ],
  ['{Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day), RoleArn: r}}', { AE: 'Scheduler::Schedule' }],
  ['{Type: CloudWatchEvent, Properties: {Pattern: {source: [aws.ec2]}}}', rule],
  ['{Type: EventBridgeRule, Properties: {Pattern: {source: [aws.ec2]}}}', rule],
  [
    '{Type: CloudWatchLogs, Properties: {LogGroupName: l, FilterPattern: x}}',
    { AE: 'Logs::SubscriptionFilter', ...permission },
  ],
  ['{Type: IoTRule, Properties: {Sql: "SELECT *"}}', { AE: 'IoT::TopicRule', ...permission }],
  [
    '{Type: Cognito, Properties: {UserPool: !Ref Pool, Trigger: PreSignUp}}',
    { ACognitoPermission: 'Lambda::Permission' },
  ],
  ['{Type: AlexaSkill}', permission],
];

const startedBy: readonly Row[] = [
  ['{Type: Schedule, Properties: {Schedule: rate(1 day)}}', { AE: 'Events::Rule', AERole: 'IAM::Role' }],
  ['{Type: EventBridgeRule, Properties: {Pattern: {}}}', { AE: 'Events::Rule', AERole: 'IAM::Role' }],
  [
    '{Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day)}}',
    { AE: 'Scheduler::Schedule', AERole: 'IAM::Role' },
  ],
  ['{Type: Api, Properties: {Path: /, Method: get}}', { AERole: 'IAM::Role', ...restApi }],
];

const others = { Bucket: 'S3::Bucket', Pool: 'Cognito::UserPool' };

describe('SAM events', () => {
  for (const [event, made] of events) {
    it(`of a function: ${event}`, () => check(withEvent('Function', event), { ...lambda, ...made, ...others }));
  }
  for (const [event, made] of startedBy) {
    it(`of a state machine: ${event}`, () =>
      check(withEvent('StateMachine', event), { ...machine, ...made, ...others }));
  }

  it('of one function need one permission where it is called for every path', () => {
    const text = resource('Function', '{Events: {All: {Type: HttpApi}, One: {Type: HttpApi, Properties: {Path: /a}}}}');
    check(text, { ...lambda, AAllPermission: 'Lambda::Permission', ...httpApi });
  });

  it('name the stage of the API they belong to', () => {
    const api = (stage: string): string =>
      `${resource('Function', '{Events: {E: {Type: Api, Properties: {RestApiId: !Ref B, Path: /}}}}')}  B:
    Type: AWS::Serverless::Api
    Properties: {StageName: ${stage}}
`;
    assert.ok('AEPermissionv1' in types(expand(api('v1'))));
    assert.ok('AEPermissionStage' in types(expand(api('!Ref AWS::StackName'))));
  });
});
