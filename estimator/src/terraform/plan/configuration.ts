import { stepsOf } from './address.ts';
import { field, items, textOf, within } from './json.ts';

/** A module of the plan's configuration part, as one address reaches it. */
export type Module = {
  readonly node: unknown;
  /** `module.a["x"].`, empty for the root. */
  readonly prefix: string;
  /** The block that calls it. */
  readonly call: unknown;
  readonly parent: Module | undefined;
};

/** What the plan says of the code it was made from. */
export type Configuration = {
  /** False where there is no such part: nobody knows what is written then. */
  readonly isTold: boolean;
  readonly providers: unknown;
  readonly variables: unknown;
  moduleOf(address: string): Module;
  /** A resource's block; undefined when the code has none. */
  resourceOf(address: string, type: string, name: string): unknown;
};

export function configurationOf(plan: unknown): Configuration {
  const configuration = field(plan, 'configuration');
  const root: Module = { node: field(configuration, 'root_module'), prefix: '', call: undefined, parent: undefined };
  const moduleOf = (address: string): Module =>
    stepsOf(address).reduce((parent, { name, prefix }) => childOf(parent, name, prefix), root);
  const blocks = new Map<unknown, ReadonlyMap<string, unknown>>();
  return {
    isTold: root.node !== undefined,
    providers: field(configuration, 'provider_config'),
    variables: field(plan, 'variables'),
    moduleOf,
    resourceOf: (address, type, name) => {
      const { node } = moduleOf(address);
      const known = blocks.get(node) ?? blocksOf(node);
      blocks.set(node, known);
      return known.get(`${type}.${name}`);
    },
  };
}

export function childOf(parent: Module, name: string, prefix: string): Module {
  const call = within(parent.node, 'module_calls', name);
  return { node: field(call, 'module'), prefix, call, parent };
}

const blocksOf = (module: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    items(field(module, 'resources'))
      .filter(block => field(block, 'mode') === 'managed')
      .map(block => [`${textOf(field(block, 'type')) ?? ''}.${textOf(field(block, 'name')) ?? ''}`, block]),
  );
