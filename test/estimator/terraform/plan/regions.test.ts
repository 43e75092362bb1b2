import assert from 'node:assert/strict';
import type { Options } from '@costlens/estimator';
import { block, change, evaluatePlanOf, type Json, told } from './made.ts';

const volume = 'aws_ebs_volume.a';
const root = (resources: readonly Json[], more: Readonly<Record<string, Json>> = {}): Json => ({ resources, ...more });
const refers = (...references: readonly string[]): Json => ({ references });

const after = (parts: Readonly<Record<string, Json>>, options: Partial<Options> = {}) =>
  evaluatePlanOf(parts, options).after;

describe('the region of a planned resource', () => {
  type Case = {
    readonly region?: Json;
    readonly key?: string;
    readonly providers?: Json;
    readonly variables?: Json;
    readonly values?: Json;
    readonly options?: Partial<Options>;
    readonly expected: string;
  };
  const table: Readonly<Record<string, Case>> = {
    'a constant': { region: { constant_value: 'eu-west-1' }, expected: 'eu-west-1' },
    'a variable': { region: refers('var.r'), variables: { r: { value: 'eu-west-2' } }, expected: 'eu-west-2' },
    'part of a variable': {
      region: refers('var.r.a', 'var.r'),
      variables: { r: { value: { a: 'eu-west-3' } } },
      expected: 'eu-west-3',
    },
    'part of a text': { region: refers('var.r'), variables: { r: { value: 'eu' } }, expected: '?' },
    'a local': { region: refers('local.r'), expected: '?' },
    'a local, and --region': { region: refers('local.r'), options: { region: 'eu-west-1' }, expected: 'eu-west-1' },
    'a local, and the environment': {
      region: refers('local.r'),
      options: { environment: { AWS_REGION: 'eu-west-1' } },
      expected: '?',
    },
    nothing: { expected: '?no region is set?' },
    'the environment': { options: { environment: { AWS_REGION: 'eu-west-1' } }, expected: 'eu-west-1' },
    'an alias': {
      key: 'aws.x',
      providers: { 'aws.x': { expressions: { region: { constant_value: 'eu-west-1' } } } },
      expected: 'eu-west-1',
    },
    'an older plan’s key': { region: { constant_value: 'eu-west-1' }, key: 'module.m:aws', expected: 'eu-west-1' },
    'the resource itself': {
      region: { constant_value: 'eu-west-1' },
      values: { region: 'eu-north-1' },
      expected: 'eu-north-1',
    },
  };
  for (const [
    what,
    { region, key = 'aws', providers = {}, variables = {}, values = {}, options = {}, expected },
  ] of Object.entries(table)) {
    it(`${what}: ${expected}`, () => {
      const provider_config = {
        aws: { name: 'aws', expressions: region === undefined ? {} : { region } },
        ...(providers as object),
      };
      const resources = [block('aws_ebs_volume', 'a', {}, { provider_config_key: key })];
      const configuration = { provider_config, root_module: root(resources) };
      const changes = [change(volume, { after: values })];
      const found = after({ resource_changes: changes, configuration, variables }, options).instances[0]?.region ?? '';
      const text = told(found);
      assert.equal(
        expected === '?' ? String(text).startsWith('?the plan does not say') : text,
        expected === '?' ? true : expected,
      );
    });
  }

  it('of a provider in a module is followed through the call', () => {
    const provider_config = {
      'm:aws': { name: 'aws', module_address: 'module.m', expressions: { region: refers('var.r') } },
    };
    const inner = root([block('aws_ebs_volume', 'a', {}, { provider_config_key: 'm:aws' })], {
      variables: { r: { default: 'eu-west-1' } },
    });
    const of = (expressions: Json) => {
      const configuration = { provider_config, root_module: { module_calls: { m: { expressions, module: inner } } } };
      return after({
        resource_changes: [change('module.m.aws_ebs_volume.a', {})],
        configuration,
        variables: { v: { value: 'eu-west-2' } },
      }).instances[0]?.region;
    };
    assert.deepEqual(
      [of({ r: refers('var.v') }), of({ r: { constant_value: 'eu-west-3' } }), of({})],
      ['eu-west-2', 'eu-west-3', 'eu-west-1'],
    );
  });

  it('of one whose code is gone is its provider’s, where there is one region; else that is said', () => {
    const of = (...regions: readonly string[]) => {
      const providers = regions.map((region, index) => [
        `aws.${index}`,
        { name: 'aws', expressions: { region: { constant_value: region } } },
      ]);
      const configuration = { provider_config: Object.fromEntries(providers) as Json, root_module: {} };
      const { before } = evaluatePlanOf({
        resource_changes: [change(volume, { actions: ['delete'], before: {}, after: null })],
        configuration,
      });
      return [told(before?.instances[0]?.region ?? ''), before?.problems.map(({ code }) => code)];
    };
    assert.deepEqual(of('eu-west-1', 'eu-west-1'), ['eu-west-1', []]);
    assert.deepEqual(of('eu-west-1', 'eu-west-2'), ['?no region is set?', ['unknown-region']]);
  });
});
