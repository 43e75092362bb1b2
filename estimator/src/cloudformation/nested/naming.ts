import type { Template } from '../template.ts';

/** How the resources of a stack are called, and those of the stacks within it. */
export type Naming = {
  /** Of a resource of the stack, by its logical id. */
  readonly addressOf: (resource: string) => string;
  /** Of the stack that a resource makes; several made by one are told apart by a key. */
  readonly within: (resource: string, key: string | undefined, template: Template) => Naming;
};

/** `LogicalId`, `Nested.LogicalId`, `Set["eu-west-1"].LogicalId`. */
export const byLogicalId = (prefix = ''): Naming => ({
  addressOf: resource => `${prefix}${resource}`,
  within: (resource, key) => byLogicalId(`${prefix}${resource}${key === undefined ? '' : `[${JSON.stringify(key)}]`}.`),
});
