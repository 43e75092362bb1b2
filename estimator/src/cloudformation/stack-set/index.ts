import { type Data, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import type { Given } from '../nested/given.ts';
import { isMap, listed } from '../nested/passed.ts';
import type { Template } from '../template.ts';
import { toText } from '../values/scope.ts';
import { accountsOf, type Account } from './accounts.ts';

/** One of the stacks that a resource makes. */
export type Copy = {
  /** Tells it from the others; undefined when it is the only one there can be. */
  readonly key: string | undefined;
  readonly region: string | Unknown;
  readonly given: Given;
  readonly pseudo: Given;
  /** Why nobody knows how many there are of it. */
  readonly countUnknown: Unknown | undefined;
};

type Get = (name: string) => Data | undefined;

/** More than may be read: the last one is there to be refused. */
const mostCopies = 2_501;

/** One stack for each account in each region. A reason where nothing says which those are. */
export function copiesOf(get: Get, template: Template): readonly Copy[] | Unknown {
  const groups = get('StackInstancesGroup');
  if (groups instanceof Unknown) return groups;
  if (!isList(groups) || groups.length === 0) return new Unknown('no StackInstancesGroup says where its stacks are');
  const given = listed(get('Parameters'), template);
  const copies = new Map<string, Copy>();
  for (const group of groups) {
    for (const copy of inGroup(group, given, template)) {
      if (copies.size < mostCopies) copies.set(copy.key ?? '', copy);
    }
  }
  return [...copies.values()];
}

function* inGroup(group: Data, given: Given, template: Template): Generator<Copy> {
  const field = (name: string): Data | undefined =>
    group instanceof Unknown ? group : isMap(group) ? group[name] : undefined;
  const own = new Map([...given, ...listed(field('ParameterOverrides'), template)]);
  const accounts = accountsOf(field('DeploymentTargets'));
  for (const region of regionsOf(field('Regions'))) for (const account of accounts) yield copyOf(account, region, own);
}

type Region = { readonly name: string | Unknown; readonly countUnknown: Unknown | undefined };

function regionsOf(regions: Data | undefined): readonly Region[] {
  if (regions instanceof Unknown) return [{ name: regions, countUnknown: regions }];
  return (isList(regions) ? regions : []).map(region => ({
    name: region instanceof Unknown ? region : (toText(region) ?? new Unknown('a region is a text')),
    countUnknown: undefined,
  }));
}

function copyOf(account: Account, region: Region, given: Given): Copy {
  const where = region.name instanceof Unknown ? '?' : region.name;
  return {
    key: account.name === undefined ? where : `${account.name}/${where}`,
    region: region.name,
    given,
    pseudo: new Map<string, Data>(account.id === undefined ? [] : [['AWS::AccountId', account.id]]),
    countUnknown: account.countUnknown ?? region.countUnknown,
  };
}
