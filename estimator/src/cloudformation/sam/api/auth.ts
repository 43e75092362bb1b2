import { type Entry, entry } from '../../syntax/tree.ts';
import { permit } from '../events/target.ts';
import { beside } from '../make.ts';
import { property, ref, value } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import type { Work } from '../work.ts';

/** A plan, a key and what ties them, for one API or for all that share them. */
export function usagePlan(sam: Sam, { text }: Work): { entries: readonly Entry[]; prefix: string } | undefined {
  const plan = entry(at(sam, 'Auth'), 'UsagePlan')?.value;
  const kind = text(entry(plan, 'CreateUsagePlan')?.value);
  if (plan?.kind !== 'map' || (kind !== 'PER_API' && kind !== 'SHARED')) return undefined;
  const prefix = kind === 'SHARED' ? 'Serverless' : sam.id;
  const { key } = sam.entry;
  const said = ['Description', 'Quota', 'Tags', 'Throttle', 'UsagePlanName'].map(name => plan.entries.get(name));
  const entries = [
    beside(sam, `${prefix}UsagePlan`, 'AWS::ApiGateway::UsagePlan', said),
    beside(sam, `${prefix}ApiKey`, 'AWS::ApiGateway::ApiKey', [property('Enabled', value(true, key), key)]),
    beside(sam, `${prefix}UsagePlanKey`, 'AWS::ApiGateway::UsagePlanKey', [
      property('KeyId', ref(`${prefix}ApiKey`, key), key),
      property('KeyType', value('API_KEY', key), key),
      property('UsagePlanId', ref(`${prefix}UsagePlan`, key), key),
    ]),
  ];
  return { entries, prefix };
}

/** Leave for the API to ask its authorizers, which are functions. */
export function authorizers(sam: Sam, { text }: Work): readonly Entry[] {
  const all = entry(at(sam, 'Auth'), 'Authorizers')?.value;
  if (all?.kind !== 'map') return [];
  return [...all.entries.values()].flatMap(each => {
    const arn = entry(each.value, 'FunctionArn')?.value;
    const isOff = /^true$/i.test(text(entry(each.value, 'DisableFunctionDefaultPermissions')?.value) ?? '');
    if (arn === undefined || isOff) return [];
    const properties = permit({ name: () => arn }, 'apigateway.amazonaws.com', each.key);
    return [beside(sam, `${sam.id}${each.name}AuthorizerPermission`, 'AWS::Lambda::Permission', properties, each)];
  });
}
