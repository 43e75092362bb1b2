import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { parse, stringify } from 'yaml';
import { parseConfig } from '../../../estimator/src/config/index.ts';
import { projectKinds } from '../../../estimator/src/projects/project.ts';

type Kinds = { readonly properties: { readonly kind: { readonly enum: readonly string[] } } };

const schema = JSON.parse(
  readFileSync(new URL('../../../estimator/schema/config.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject & { readonly examples: readonly unknown[]; readonly $defs: { readonly project: Kinds } };

describe('the schema of costlens.yml', () => {
  it('names every kind of project', () => {
    assert.deepEqual([...schema.$defs.project.properties.kind.enum].sort(), [...projectKinds].sort());
  });

  const fits = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  const isRead = (text: string): boolean => parseConfig('costlens.yml', text).problems.length === 0;

  for (const example of schema.examples) {
    it(`and the reader take its example ${JSON.stringify(example).slice(0, 40)}`, () => {
      assert(fits(example), JSON.stringify(fits.errors));
      assert.deepEqual(parseConfig('costlens.yml', stringify(example)).problems, []);
    });
  }

  const texts: readonly (readonly [text: string, isFine: boolean])[] = [
    ['', true],
    ['ignore:\n', true],
    ['projects: []\n', true],
    ['projects:\n  - path: a\n    var_files:\n', true],
    ['projects: [{ path: a, environment: prod }]\n', true],
    ['commitments: { savings_plans: [{ type: compute, hourly: 1.5, years: 3, payment: all_upfront }] }\n', true],
    ['commitments: { savings_plans: [{ type: ec2_instance, hourly: 1, years: 1, payment: no_upfront }] }\n', false],
    [
      'commitments: { reserved_instances: [{ type: m5.large, count: 2, region: eu-west-1, years: 1, payment: no_upfront }] }\n',
      true,
    ],
    ['commitments: { reserved_instances: [{ type: m5.large, count: 0, region: x, years: 2, payment: no }] }\n', false],
    ['projects:\n  - path: a\n    variables: { a: [1, { b: null }] }\n', true],
    ['projects: a\n', false],
    ['projects: { a: b }\n', false],
    ['projects: [a]\n', false],
    ['projects: [{ name: a }]\n', false],
    ['projects: [{ path: "" }]\n', false],
    ['projects: [{ path: /a }]\n', false],
    ["projects: [{ path: 'C:/a' }]\n", false],
    ["projects: [{ path: 'a\\b' }]\n", false],
    ['projects: [{ path: a, pth: b }]\n', false],
    ['projects: [{ path: a, kind: pulumi }]\n', false],
    ['projects: [{ path: a, region: Ireland }]\n', false],
    ['projects: [{ path: a, workspace: 1 }]\n', false],
    ['projects: [{ path: a, var_files: a.tfvars }]\n', false],
    ['projects: [{ path: a, variables: [a] }]\n', false],
    ['ignore: legacy\n', false],
    ['ignore: [1]\n', false],
    ['version: 1\n', true],
    ['version: 2\n', false],
    ['free_tier: always\n', true],
    ['free_tier: alway\n', false],
    ['budgets: 1\n', false],
    ['budgets: [{ increase: 5 }]\n', true],
    ['budgets: [{ total: 5, types: aws_instance, per: "tag:team" }]\n', true],
    ['budgets: [{ increase: 5, tags: { team: [a, b*], owner: c } }]\n', true],
    ['budgets: [{ increase: 5, tags: [team] }]\n', false],
    ['budgets: [{ name: a }]\n', false],
    ['budgets: [{ increase: -5 }]\n', false],
    ['budgets: [{ increase: 5, per: team }]\n', false],
    ['budgets: [{ increase: 5, action: stop }]\n', false],
    ['require_tags: [{ key: team, values: [1, true, a*] }]\n', true],
    ['require_tags: [{ values: [a] }]\n', false],
    ['deny: [{ types: aws_instance }]\n', true],
    ['deny: [{ name: all }]\n', false],
    ['deny: [{ where: { size: "> 100" } }]\n', true],
    ['deny: [{ where: [size] }]\n', false],
    ['exceptions: [{ rule: a, address: b, reason: c, owner: d, until: "2027-01-31" }]\n', true],
    ['exceptions: [{ rule: a, address: b, reason: c, owner: d }]\n', false],
    ['exceptions: [{ rule: a, address: b, reason: c, owner: d, until: soon }]\n', false],
    ['units: { customers: 1200, requests: 40e6 }\n', true],
    ['usage_growth: 2.5\n', true],
    ['usage_growth: -101\n', false],
    ['units: [customers]\n', false],
    ['units: { customers: 0 }\n', false],
    ['units: { customers: many }\n', false],
    ['prices: { discount: 101 }\n', false],
    ['prices: { services: { AmazonEC2: ten } }\n', false],
    ['prices: { fixed: { NatGateway: 1 } }\n', false],
    ['prices: { fixed: { A B: { unit: GB } } }\n', false],
    ['prices: { regions: { eu-west-1: { currency: 1 } } }\n', false],
    ['prices: { currency: { code: EUR, rate: 0, date: 2026-11-01 } }\n', false],
  ];
  for (const [text, isFine] of texts) {
    it(`and the reader ${isFine ? 'take' : 'refuse'} ${JSON.stringify(text)}`, () => {
      assert.deepEqual([fits(parse(text)), isRead(text)], [isFine, isFine]);
    });
  }
});
