/** What a cost is told by. */
export type Dimension =
  | { readonly kind: 'tag'; readonly key: string }
  | { readonly kind: 'service' | 'region' }
  | { readonly kind: 'module' | 'file' | 'environment' | 'type' | 'project' };

const kinds = ['module', 'file', 'service', 'region', 'environment', 'type', 'project'] as const;

export const dimensionForms: readonly string[] = ['tag:KEY', ...kinds];

/** `tag:team`, `module`; undefined for anything else. */
export function dimensionOf(text: string): Dimension | undefined {
  if (text.startsWith('tag:')) return text === 'tag:' ? undefined : { kind: 'tag', key: text.slice('tag:'.length) };
  const kind = kinds.find(known => known === text);
  return kind && { kind };
}

export const dimensionName = (by: Dimension): string => (by.kind === 'tag' ? `tag:${by.key}` : by.kind);
