import assert from 'node:assert/strict';
import { brief } from '../template.ts';
import { expand } from './expanded.ts';

const head = 'Transform: AWS::Serverless-2016-10-31\nResources:\n';
const one = (type: string, rest: string): string => `${head}  A:\n    Type: AWS::Serverless::${type}\n    ${rest}\n`;

const mistakes: readonly (readonly [name: string, text: string, problems: readonly string[]])[] = [
  ['properties that are no map', one('Function', 'Properties: [1]'), ['syntax:5']],
  ['properties that are worked out', one('Function', 'Properties: !If [A, {}, {}]'), ['syntax:5']],
  ['events that are a list', one('Function', 'Properties: {Events: [a]}'), ['syntax:5']],
  ['an event that is text', one('Function', 'Properties: {Events: {E: x}}'), ['syntax:5']],
  ['an event of no type', one('Function', 'Properties: {Events: {E: {}}}'), ['syntax:5']],
  ['an event of a type nobody knows', one('Function', 'Properties: {Events: {E: {Type: X}}}'), ['not-supported:5']],
  [
    'event properties that are text',
    one('Function', 'Properties: {Events: {E: {Type: SQS, Properties: x}}}'),
    ['syntax:5'],
  ],
  [
    'a bucket of elsewhere',
    one('Function', 'Properties: {Events: {E: {Type: S3, Properties: {Bucket: b}}}}'),
    ['reference:5'],
  ],
  [
    'an API of elsewhere',
    one('Function', 'Properties: {Events: {E: {Type: Api, Properties: {RestApiId: !Ref X, Path: /}}}}'),
    ['reference:5'],
  ],
  ['concurrency without an alias', one('Function', 'Properties: {ProvisionedConcurrencyConfig: {}}'), ['value:5']],
  ['an API without a stage', one('Api', 'Properties: {Name: n}'), ['syntax:3']],
  ['a domain without a name', one('Api', 'Properties: {StageName: s, Domain: {}}'), ['syntax:5']],
  ['an application without a place', one('Application', 'Properties: {}'), ['syntax:3']],
  [
    'an application of the repository',
    one('Application', 'Properties: {Location: {ApplicationId: a, SemanticVersion: 1.0.0}}'),
    ['not-supported:5'],
  ],
  ['a kind that is not read', one('Nothing', 'Properties: {}'), ['not-supported:4']],
  ['an id that is taken', `${one('Function', 'Properties: {}')}  ARole: {Type: AWS::IAM::Role}\n`, ['duplicate:3']],
];

describe('mistakes in SAM resources', () => {
  for (const [name, text, problems] of mistakes) {
    it(`${name}: said, with a place`, () => assert.deepEqual(brief(expand(text).problems), problems));
  }
});

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

describe('hostile SAM templates', () => {
  it('with very many events of one function are bounded', () => {
    const events = many(5_000, index => `        E${index}: {Type: HttpApi, Properties: {Path: /${index}}}\n`);
    const { template } = expand(`${one('Function', 'Properties:\n      Events:')}${events}`);
    assert.equal(template.resources.size, 5_000 + 4);
  });

  it('with very many events of one bucket are bounded', () => {
    const events = many(
      5_000,
      index => `        E${index}: {Type: S3, Properties: {Bucket: !Ref B, Events: s3:ObjectCreated}}\n`,
    );
    const bucket = '  B: {Type: AWS::S3::Bucket, Properties: {BucketName: b}}\n';
    const { template, problems } = expand(`${one('Function', 'Properties:\n      Events:')}${events}${bucket}`);
    assert.deepEqual([template.resources.size, problems], [5_000 + 3, []]);
  });

  it('that reuse large events in many functions stop at a limit', () => {
    const events = many(1_000, index => `    E${index}: {Type: SQS, Properties: {Queue: q}}\n`);
    const functions = many(
      150,
      index => `  F${index}: {Type: AWS::Serverless::Function, Properties: {Events: *events}}\n`,
    );
    const { template, problems } = expand(`Events: &events\n${events}${head}${functions}`);
    assert.ok(template.resources.size < 150_000);
    assert.deepEqual(
      problems.map(({ code, at }) => [code, at?.file]),
      [['limit', 'template.yaml']],
    );
  });

  it('that merge large globals into many functions stop at a limit', () => {
    const variables = many(2_000, index => `        V${index}: x\n`);
    const functions = many(
      2_000,
      index =>
        `  F${index}: {Type: AWS::Serverless::Function, Properties: {Environment: {Variables: {A: ${index}}}}}\n`,
    );
    const globals = `Globals:\n  Function:\n    Environment:\n      Variables:\n${variables}`;
    assert.deepEqual(brief(expand(`${globals}${head}${functions}`).problems).length, 1);
  });

  it('with names of prototypes are plain names', () => {
    const { template } = expand(
      `${head}  __proto__: {Type: AWS::Serverless::Function, Properties: {Events: {__proto__: {Type: toString}}}}\n`,
    );
    assert.deepEqual([...template.resources.keys()], ['__proto__', '__proto__Role']);
  });
});
