import {
  type Estate,
  madeToOrder,
  refuse,
  type Stack,
  templateReader,
  vendorTypesIn,
} from '../cloudformation/index.ts';
import { type Data, type Instance, Unknown } from '../model.ts';
import type { Neighbours } from '../neighbours.ts';
import { templateIn, type Sought } from './body.ts';
import { instancesFrom } from './instances.ts';
import { givenBy, shownBy } from './given.ts';
import { ordererOf } from './orderer.ts';

/** What comes of one that makes stacks; without the types of its template, it was not read. */
export type Made = { readonly stacks: readonly Stack[]; readonly vendorTypes: readonly string[] | undefined };

const notRead: Made = { stacks: [], vendorTypes: undefined };

type Around = {
  readonly estate: Estate;
  /** The template that an instance names; undefined, and why is said, where it cannot be read. */
  readonly template: (instance: Instance) => Sought;
  readonly neighbours: Neighbours;
};

/** By Terraform's type. */
const makers: ReadonlyMap<string, (instance: Instance, around: Around) => Made> = new Map([
  ['aws_cloudformation_stack', stack],
  ['aws_cloudformation_stack_set', stackSet],
  ['aws_cloudformation_stack_set_instance', stackInstances],
  ['aws_cloudformation_stack_instances', stackInstances],
]);

export const isMaker = ({ language, type }: Instance): boolean => language === 'terraform' && makers.has(type);

/** Undefined for whatever makes no stacks. */
export function maker(estate: Estate, neighbours: Neighbours): (instance: Instance) => Made | undefined {
  const read = templateReader(estate);
  const known = new Map<Instance, Sought>();
  const template = (instance: Instance): Sought => {
    if (!known.has(instance)) known.set(instance, templateIn(instance, read, estate));
    return known.get(instance);
  };
  const around: Around = { estate, template, neighbours };
  return instance => (isMaker(instance) ? makers.get(instance.type)?.(instance, around) : undefined);
}

function stack(instance: Instance, { estate, template: templateOf }: Around): Made {
  const template = templateOf(instance);
  if (!template) return notRead;
  const { region, countUnknown, tags } = instance;
  const pseudo = new Map<string, Data>([['AWS::StackName', nameOf(instance)]]);
  const given = givenBy(instance.get('parameters'), template.template);
  const copies = [{ key: undefined, region, given, pseudo, countUnknown: undefined }];
  const shown = shownBy([[instance, 'parameters']], template.template);
  const { stacks } = madeToOrder({ ...ordererOf(instance), template, copies, shown, tags, countUnknown }, estate);
  const [own] = stacks;
  return own ? { stacks, vendorTypes: own.vendorTypes() } : notRead;
}

/** It may be seen in whatever the template makes of it. */
const nameOf = (instance: Instance): Data => {
  const name = (instance.disclosed ?? instance).get('name');
  return typeof name === 'string' ? name : new Unknown('the stack is named at deployment');
};

/** By itself it makes nothing: its instances do, and AWS bills their operations to it. */
function stackSet(instance: Instance, { template }: Around): Made {
  const found = template(instance);
  return found ? { stacks: [], vendorTypes: vendorTypesIn(found.template) } : notRead;
}

function stackInstances(instance: Instance, { estate, template: templateOf, neighbours }: Around): Made {
  const set = setOf(instance, neighbours);
  if (set instanceof Unknown) {
    refuse(ordererOf(instance), { severity: 'warning', code: 'not-supported', message: set.reason }, estate);
    return notRead;
  }
  const template = templateOf(set);
  if (!template) return notRead;
  const copies = instancesFrom(instance, set, template.template);
  const shown = shownBy(
    [
      [set, 'parameters'],
      [instance, 'parameter_overrides'],
    ],
    template.template,
  );
  const countUnknown = instance.countUnknown ?? set.countUnknown;
  const order = { ...ordererOf(instance), template, copies, shown, tags: set.tags, countUnknown };
  const { stacks, why } = madeToOrder(order, estate);
  return stacks.length === 0 && why ? notRead : { stacks, vendorTypes: [] };
}

const setType = 'aws_cloudformation_stack_set';

function setOf(instance: Instance, neighbours: Neighbours): Instance | Unknown {
  const name = instance.get('stack_set_name') ?? null;
  const [set, ...others] = neighbours.from(instance, 'stack_set_name', name).filter(({ type }) => type === setType);
  if (set === undefined) return new Unknown('its stack set is not in this code');
  return others.length === 0 ? set : new Unknown('its stack set is one of several');
}
