/** What `terraform providers schema -json` says of a type, as far as it is of use here. */
export type SchemaType = string | readonly [kind: string, of: SchemaType | { readonly [name: string]: SchemaType }];
export type SchemaAttribute = {
  readonly type?: SchemaType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
};
export type SchemaBlock = {
  readonly attributes?: Readonly<Record<string, SchemaAttribute>>;
  readonly block_types?: Readonly<Record<string, { readonly nesting_mode: string; readonly block: SchemaBlock }>>;
};

export const attributesOf = ({ attributes }: SchemaBlock): readonly (readonly [string, SchemaAttribute])[] =>
  Object.entries(attributes ?? {});

/** Timeouts say nothing about what is made. */
export const blocksOf = ({ block_types }: SchemaBlock) =>
  Object.entries(block_types ?? {}).filter(([name]) => name !== 'timeouts');

/** A configuration in which nothing is written but what is asked for. */
export type Fill = {
  readonly attribute?: (name: string, attribute: SchemaAttribute) => unknown;
  /** How many levels of blocks are written within one of that name. */
  readonly levels?: (name: string) => number;
};

export function configuration(block: SchemaBlock, { attribute, levels }: Fill): Readonly<Record<string, unknown>> {
  const written = attributesOf(block).map(([name, each]) => [name, attribute?.(name, each) ?? null] as const);
  const nested = Object.entries(block.block_types ?? {}).map(([name, { nesting_mode, block: inner }]) => {
    const depth = name === 'timeouts' ? 0 : (levels?.(name) ?? 0);
    const isOne = nesting_mode === 'single';
    if (depth === 0) return [name, isOne ? null : []] as const;
    const body = configuration(inner, { ...(attribute && { attribute }), levels: () => depth - 1 });
    return [name, isOne ? body : [body]] as const;
  });
  return Object.fromEntries([...written, ...nested]);
}

/** Some value of that type, for arguments that must have one. */
export function some(type: SchemaType | undefined): unknown {
  if (type === 'string') return 'x';
  if (type === 'number') return 1;
  if (type === 'bool') return true;
  if (!Array.isArray(type)) return null;
  const [kind, of] = type as Exclude<SchemaType, string>;
  return kind === 'map' ? {} : kind === 'object' ? null : typeof of === 'string' ? [some(of)] : [];
}
