import type { TextFile } from '../text.ts';
import type { Attribute, Block, Body } from './hcl/tree.ts';

/** A piece of syntax and the file it stands in: overrides mix the files of one block. */
export type Placed<T> = { readonly node: T; readonly file: TextFile };

/** A body by name, after overrides. */
export type Contents = {
  readonly attributes: ReadonlyMap<string, Placed<Attribute>>;
  readonly blocks: readonly Placed<Block>[];
};

export const contentsOf = (body: Body, file: TextFile): Contents => ({
  attributes: new Map(body.attributes.map(node => [node.name, { node, file }])),
  blocks: body.blocks.map(node => ({ node, file })),
});

/** Attributes replace those of the same name; blocks replace all of the same type. */
export function overridden(base: Contents, over: Contents): Contents {
  const replaced = new Set(over.blocks.map(({ node }) => node.type));
  return {
    attributes: new Map([...base.attributes, ...over.attributes]),
    blocks: [...base.blocks.filter(({ node }) => !replaced.has(node.type)), ...over.blocks],
  };
}
