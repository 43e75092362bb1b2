import assert from 'node:assert/strict';
import { isTemplate } from '../../../estimator/src/cloudformation/index.ts';

const yes: readonly (readonly [string, string, string])[] = [
  ['with a version', 'a.yaml', 'AWSTemplateFormatVersion: 2010-09-09\n'],
  ['with a quoted version', 'a.yml', '---\n"AWSTemplateFormatVersion" : "2010-09-09"\r\n'],
  ['with resources alone', 'a.yaml', 'Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n'],
  ['with a quoted type', 'a.yaml', "Resources:\n  Queue:\n    'Type': 'AWS::SQS::Queue'\n"],
  ['in braces', 'a.yaml', '{Resources: {Queue: {Type: AWS::SQS::Queue}}, "AWSTemplateFormatVersion": "2010-09-09"}'],
  ['as JSON', 'a.json', '{ "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } } }'],
  [
    'as JSON after a long text',
    'a.template',
    '{"Description": "a \\" { [ \\\\", "Resources" : {"Q": {"Type":"AWS::SQS::Queue"}}}',
  ],
  ['with a byte order mark', 'a.json', '\uFEFF{ "AWSTemplateFormatVersion": "2010-09-09" }'],
  ['with a macro', 'a.YAML', 'Transform: AWS::Serverless-2016-10-31\nResources: {}\n'],
  ['with a list of macros', 'a.yaml', 'Transform:\n  - AWS::LanguageExtensions\nResources: {}\n'],
  ['with a custom resource', 'a.yaml', 'Resources:\n  It:\n    Type: Custom::Thing\n'],
];

const no: readonly (readonly [string, string, string])[] = [
  [
    'an API description',
    'api.yaml',
    'openapi: 3.0.0\nx-amazon-apigateway-integration:\n  type: aws_proxy\npaths: {}\ncomponents: {Resources: {}}\n',
  ],
  ['a chart', 'values.yaml', 'Resources:\n  limits: {cpu: 1}\nimage: {repository: a}\n'],
  ['a chart’s template', 'templates/a.yaml', '{{- if .Values.Resources }}\nkind: Pod\n{{- end }}\n'],
  [
    'a Kubernetes manifest',
    'a.yaml',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - resources: {limits: {cpu: 1}}\n',
  ],
  [
    'a compose file',
    'compose.yml',
    'services:\n  web:\n    image: nginx\n    deploy:\n      resources:\n        limits: {cpus: "1"}\n',
  ],
  [
    'a workflow',
    'ci.yml',
    'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: aws cloudformation deploy\n',
  ],
  ['a package', 'package.json', '{ "name": "a", "description": "Resources of AWS::SQS::Queue" }'],
  [
    'a template inside a manifest',
    'a.yaml',
    'kind: ConfigMap\ndata:\n  template: |\n    AWSTemplateFormatVersion: 2010-09-09\n    Resources: {}\n',
  ],
  [
    'a template inside JSON',
    'state.json',
    '{ "template": { "AWSTemplateFormatVersion": "", "Resources": { "Q": { "Type": "AWS::SQS::Queue" } } } }',
  ],
  ['resources of something else', 'a.yaml', 'Resources:\n  - Type: book\n'],
  [
    'resources under another key',
    'serverless.yml',
    'service: a\nresources:\n  Resources:\n    Q:\n      Type: AWS::SQS::Queue\n',
  ],
  ['another kind of file', 'a.md', 'AWSTemplateFormatVersion: 2010-09-09\n'],
  ['an unended text', 'a.json', '{ "Resources'],
  ['an empty file', 'a.yaml', ''],
];

describe('isTemplate', () => {
  for (const [name, path, text] of yes)
    it(`says yes to a template ${name}`, () => assert.equal(isTemplate(path, text), true));
  for (const [name, path, text] of no) it(`says no to ${name}`, () => assert.equal(isTemplate(path, text), false));
});
