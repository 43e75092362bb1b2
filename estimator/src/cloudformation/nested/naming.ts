import type { Template } from '../template.ts';

/** How the resources of a stack are called, and those of the stacks within it. */
export type Naming = {
  /** Of a resource of the stack, by its logical id. */
  readonly addressOf: (resource: string) => string;
  /** What it was called before the stack moved. */
  readonly formerAddressOf?: ((resource: string) => string) | undefined;
  /** Of the stack that a resource makes; several made by one are told apart by a key. */
  readonly within: (resource: string, key: string | undefined, template: Template) => Naming;
};

/** `LogicalId`, `Nested.LogicalId`, `Set["eu-west-1"].LogicalId`. */
export const byLogicalId = (prefix = '', former?: string): Naming => ({
  addressOf: resource => `${prefix}${resource}`,
  formerAddressOf: former === undefined ? undefined : resource => `${former}${resource}`,
  within: (resource, key) => {
    const step = `${keyed(resource, key)}.`;
    return byLogicalId(`${prefix}${step}`, former && `${former}${step}`);
  },
});

/** The name of one of several. */
export const keyed = (name: string, key: string | undefined): string =>
  key === undefined ? name : `${name}[${JSON.stringify(key)}]`;
