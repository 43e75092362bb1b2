import assert from 'node:assert/strict';
import { evaluateChangeSet, isChangeSet } from '../../../../estimator/src/cloudformation/change-set/index.ts';
import { diff } from '../../../../estimator/src/diff.ts';
import type { Instance } from '../../../../estimator/src/model.ts';
import { defaults } from '../../../../estimator/src/options.ts';
import { estimatePlansAt } from '../../../../estimator/src/run.ts';
import { book } from '../../../prices.ts';
import { brief, plain } from '../template.ts';

const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/web/1';

const context = (properties: object): string => JSON.stringify({ Properties: properties, Metadata: {} });

const change = (id: string, type: string, action: string, more: object = {}): object => ({
  Type: 'Resource',
  ResourceChange: { Action: action, LogicalResourceId: id, ResourceType: type, Scope: [], Details: [], ...more },
});

const detail = (name: string): object => ({ Target: { Attribute: 'Properties', Name: name }, Evaluation: 'Static' });

const described = (changes: readonly object[], more: object = {}): string =>
  JSON.stringify(
    { ChangeSetName: 'c', StackId: stackId, Status: 'CREATE_COMPLETE', Changes: changes, ...more },
    null,
    2,
  );

function evaluated(changes: readonly object[], more: object = {}, template?: string) {
  const files: Readonly<Record<string, string>> = { 'c.json': described(changes, more), 't.yaml': template ?? '' };
  const tree = { read: (path: string) => files[path], list: () => [] };
  return evaluateChangeSet(tree, 'c.json', defaults, template === undefined ? undefined : 't.yaml');
}

const shown = (instances: readonly Instance[], name: string): readonly unknown[] =>
  instances.map(instance => [instance.address, plain(instance.get(name)), instance.planned?.replaced]);

describe('a change set', () => {
  it('is known by its text', () => {
    assert.equal(isChangeSet(described([])), true);
    assert.equal(isChangeSet('{"Changes": []}'), false);
    assert.equal(isChangeSet('Changes: "ChangeSetName"'), false);
  });

  const before = context({ InstanceType: 'm5.large' });
  const after = context({ InstanceType: 'm5.xlarge', SubnetId: '{{changeSet:KNOWN_AFTER_APPLY}}' });
  const told = [
    change('New', 'AWS::EC2::Instance', 'Add', { AfterContext: after }),
    change('Old', 'AWS::EC2::Instance', 'Remove', { BeforeContext: before }),
    change('Web', 'AWS::EC2::Instance', 'Modify', { BeforeContext: before, AfterContext: after, Replacement: 'True' }),
  ];

  it('with values has both sides', () => {
    const sides = evaluated(told);
    assert.deepEqual(shown(sides.before.instances, 'InstanceType'), [
      ['Old', 'm5.large', undefined],
      ['Web', 'm5.large', undefined],
    ]);
    assert.deepEqual(shown(sides.after.instances, 'InstanceType'), [
      ['New', 'm5.xlarge', undefined],
      ['Web', 'm5.xlarge', true],
    ]);
  });

  it('leaves unknown what the deployment will tell', () =>
    assert.deepEqual(shown(evaluated(told).after.instances, 'SubnetId')[0], [
      'New',
      { unknown: 'known after deployment', of: [] },
      undefined,
    ]));

  it('is in the region of its stack', () => assert.equal(evaluated(told).after.instances[0]?.region, 'eu-west-1'));

  it('is a difference, with replacements and causes', () => {
    const files: Readonly<Record<string, string>> = { 'c.json': described(told) };
    const tree = { read: (path: string) => files[path], list: () => [] };
    const sides = estimatePlansAt(tree, 'c.json', defaults, book);
    assert.ok(sides);
    const found = diff(sides.base, sides.head).changes.map(({ kind, after, before, causes }) => [
      kind,
      (after ?? before)?.instance.address,
      causes,
    ]);
    assert.deepEqual(found.sort(), [
      ['added', 'New', []],
      ['removed', 'Old', []],
      ['replaced', 'Web', ['InstanceType']],
    ]);
  });

  it('without values is unknown, on each side for a reason of its own', () => {
    const { before: old, after: now } = evaluated([change('V', 'AWS::EC2::Volume', 'Modify')]);
    const reasons = [old, now].map(({ instances }) => JSON.stringify(plain(instances[0]?.get('Size'))));
    assert.match(reasons[0] ?? '', /what it was/);
    assert.match(reasons[1] ?? '', /what it will be/);
  });

  const template = `Parameters: {Size: {Type: Number}}
Resources:
  V: {Type: AWS::EC2::Volume, Properties: {Size: !Ref Size, VolumeType: gp3}}
  Stay: {Type: AWS::EC2::NatGateway, Properties: {SubnetId: s}}
`;
  const modified = change('V', 'AWS::EC2::Volume', 'Modify', { Details: [detail('Size')] });
  const parameters = { Parameters: [{ ParameterKey: 'Size', ParameterValue: '30' }] };

  it('takes from its template what it does not tell', () => {
    const sides = evaluated([modified], parameters, template);
    assert.deepEqual(shown(sides.after.instances, 'Size'), [
      ['V', 30, false],
      ['Stay', undefined, undefined],
    ]);
    assert.match(JSON.stringify(shown(sides.before.instances, 'Size')), /what it was/);
    assert.deepEqual(shown(sides.before.instances, 'VolumeType')[0], ['V', 'gp3', undefined]);
    assert.deepEqual(brief(sides.after.problems), []);
    assert.equal(sides.before.instances[1], sides.after.instances[1]);
  });

  const sided: readonly (readonly [string, object, number, number])[] = [
    ['what is retained on both sides', change('A', 'T::A', 'Remove', { PolicyAction: 'Retain' }), 1, 1],
    ['what is removed on one', change('A', 'T::A', 'Remove', { PolicyAction: 'Delete' }), 1, 0],
    ['what is imported on both', change('A', 'T::A', 'Import'), 1, 1],
    ['what may change on both', change('A', 'T::A', 'Dynamic'), 1, 1],
    ['no hooks', { Type: 'Hook' }, 0, 0],
    ['no actions nobody knows', change('A', 'T::A', 'Explode'), 0, 0],
    [
      'names of the prototype',
      change('__proto__', 'T::A', 'Add', { AfterContext: '{"Properties":{"__proto__":1}}' }),
      0,
      1,
    ],
    ['contexts that are no JSON', change('A', 'T::A', 'Add', { AfterContext: '{' }), 0, 1],
  ];
  for (const [what, one, old, now] of sided) {
    it(`has ${what}`, () => {
      const sides = evaluated([one]);
      assert.deepEqual([sides.before.instances.length, sides.after.instances.length], [old, now]);
    });
  }

  const said: readonly (readonly [string, readonly object[], object, RegExp])[] = [
    ['it goes on elsewhere', [], { NextToken: 'x' }, /another page/],
    ['it failed', [], { Status: 'FAILED', StatusReason: 'no such role' }, /no such role/],
    ['it is not all there is', [], {}, /only what changes is counted/],
    ['it has no changes', [], { Changes: null }, /holds no Changes/],
    ['a nested stack is elsewhere', [change('N', 'AWS::CloudFormation::Stack', 'Modify')], {}, /change set of its own/],
    [
      'a replacement is not sure',
      [change('A', 'T::A', 'Modify', { Replacement: 'Conditional' })],
      {},
      /known at deployment/,
    ],
  ];
  for (const [what, changes, more, expected] of said) {
    it(`says that ${what}`, () => {
      const { problems } = evaluated(changes, more).after;
      assert.ok(problems.some(({ message, at }) => expected.test(message) && at?.file === 'c.json'));
    });
  }

  it('that holds no changes to make is no error', () =>
    assert.ok(
      evaluated([], {
        Status: 'FAILED',
        StatusReason: "The submitted information didn't contain changes.",
      }).after.problems.every(({ severity }) => severity !== 'error'),
    ));

  it('that is no JSON is a located problem', () => {
    const tree = { read: () => '{"Changes": [}', list: () => [] };
    assert.deepEqual(brief(evaluateChangeSet(tree, 'c.json', defaults).after.problems), ['syntax:1']);
  });
});
