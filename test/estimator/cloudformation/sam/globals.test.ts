import assert from 'node:assert/strict';
import { edited } from '../edited.ts';
import { brief, evaluate, instance, values } from '../template.ts';

const text = `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    MemorySize: 512
    Runtime: nodejs22.x # all
    Layers: [one]
    Environment: {Variables: {A: shared, B: shared}}
    Tags: {team: web}
  Api:
    CacheClusterEnabled: true
Resources:
  Own:
    Type: AWS::Serverless::Function
    Properties:
      MemorySize: 1024
      Layers: [two]
      Environment:
        Variables: {B: own}
      Tracing: Active
      Events:
        Get: {Type: Api, Properties: {Path: /, Method: get}}
  Shared:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: s3://bucket/folder/code.zip
  Free:
    Type: AWS::Serverless::Function
    IgnoreGlobals: [MemorySize, Tags]
    Properties: {CodeUri: ./src}
  Table:
    Type: AWS::Serverless::SimpleTable
    Properties:
      TableName: t
`;

const evaluated = evaluate(text);
const of = (id: string): Record<string, unknown> => values(instance(evaluated, id));

describe('globals', () => {
  it('are merged as maps, joined as lists, and overridden as values', () => {
    const { MemorySize, Runtime, Layers, Environment, TracingConfig } = of('Own');
    assert.deepEqual(
      { MemorySize, Runtime, Layers, Environment, TracingConfig },
      {
        MemorySize: 1024,
        Runtime: 'nodejs22.x',
        Layers: ['one', 'two'],
        Environment: { Variables: { A: 'shared', B: 'own' } },
        TracingConfig: { Mode: 'Active' },
      },
    );
  });

  it('are read as if they were written in the resource', () => {
    assert.equal(of('Shared')['MemorySize'], 512);
    assert.deepEqual(instance(evaluated, 'Shared').tags, { 'lambda:createdBy': 'SAM', team: 'web' });
  });

  it('may be ignored', () => {
    assert.equal(of('Free')['MemorySize'], undefined);
    assert.deepEqual(instance(evaluated, 'Free').tags, { 'lambda:createdBy': 'SAM' });
  });

  it('reach the API that SAM makes', () => {
    const { CacheClusterEnabled, StageName } = of('ServerlessRestApiProdStage');
    assert.deepEqual({ CacheClusterEnabled, StageName }, { CacheClusterEnabled: true, StageName: 'Prod' });
  });

  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    ['[]', ['syntax:2']],
    ['{Function: []}', ['syntax:2']],
    ['{Function: {Role: r}}', ['syntax:2']],
    ['{Api: {StageName: s}}', ['syntax:2']],
    ['{Nothing: {}}', ['syntax:2']],
  ];
  for (const [globals, problems] of mistakes) {
    it(`that are wrong are said: ${globals}`, () => {
      const table = 'Resources:\n  T: {Type: AWS::Serverless::SimpleTable}\n';
      const wrong = evaluate(`Transform: AWS::Serverless-2016-10-31\nGlobals: ${globals}\n${table}`);
      assert.deepEqual(brief(wrong.problems), problems);
    });
  }
});

/** Id, path, value; then what the text has that it had not. */
const edits: readonly (readonly [string, string, string | number | boolean, readonly string[] | undefined])[] = [
  ['Own', 'MemorySize', 256, ['      MemorySize: 256']],
  ['Own', 'Environment.Variables.B', 'x', ['        Variables: {B: x}']],
  ['Own', 'TracingConfig.Mode', 'PassThrough', ['      Tracing: PassThrough']],
  ['Own', 'Timeout', 9, ['      Timeout: 9']],
  ['Own', 'EphemeralStorage.Size', 1024, ['      EphemeralStorage:', '        Size: 1024']],
  ['Own', 'DeadLetterConfig.TargetArn', 'x', undefined],
  ['Own', 'Role', 'x', undefined],
  ['Own', 'Tags.0.Value', 'x', undefined],
  ['Own', 'Tags.1.Value', 'x', ['    Tags: {team: x}']],
  ['Shared', 'MemorySize', 256, ['    MemorySize: 256']],
  ['Shared', 'Runtime', 'python3.14', ['    Runtime: python3.14 # all']],
  ['Shared', 'Code.S3Bucket', 'x', undefined],
  ['Free', 'MemorySize', 256, ['    Properties: {CodeUri: ./src, MemorySize: 256}']],
  ['OwnRole', 'Path', '/', undefined],
  ['ServerlessRestApiProdStage', 'CacheClusterEnabled', false, ['    CacheClusterEnabled: false']],
  ['ServerlessRestApiProdStage', 'CacheClusterSize', '0.5', ["    CacheClusterSize: '0.5'"]],
  ['ServerlessRestApiProdStage', 'StageName', 'x', undefined],
  ['Table', 'BillingMode', 'PROVISIONED', undefined],
  ['Table', 'ProvisionedThroughput.ReadCapacityUnits', 1, undefined],
  ['Table', 'SSESpecification.SSEEnabled', true, ['      SSESpecification:', '        SSEEnabled: true']],
];

describe('edits of what SAM makes', () => {
  for (const [id, path, value, lines] of edits) {
    it(`${id}.${path} = ${String(value)}`, () => {
      const before = new Set(text.split('\n'));
      const after = edited(text, instance(evaluated, id), path, value);
      assert.deepEqual(
        after?.split('\n').filter(line => !before.has(line)),
        lines,
      );
    });
  }

  it('go into JSON too', () => {
    const json = `{"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": {
      "Type": "AWS::Serverless::Function",
      "Properties": {
        "CodeUri": "./src"
      }
    }}}`;
    assert.equal(
      edited(json, instance(evaluate(json), 'F'), 'MemorySize', 256),
      json.replace('"./src"', '"./src",\n        "MemorySize": 256'),
    );
  });
});
