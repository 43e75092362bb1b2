import type { ProblemCode } from '../../model.ts';
import type { Declaration } from '../declarations.ts';
import { parseConstraint } from './constraint.ts';
import type { ModuleRequest } from './fetcher.ts';
import { parseSource } from './parse-source.ts';
import { shown } from './source.ts';

export type Refusal = { readonly code: ProblemCode; readonly message: string };

/** What a call names: its source and version, as far as they are plain texts. */
export type Named = { readonly source: string; readonly version: string | undefined };

export function namedBy({ contents }: Declaration): Named | undefined {
  const [source, version] = ['source', 'version'].map(name => {
    const value = contents.attributes.get(name)?.node.value;
    return value?.kind === 'text' ? value.value : undefined;
  });
  return source === undefined ? undefined : { source, version };
}

/** Calls that say the same get the same module. */
export const keyOf = ({ source, version }: Named): string => `${source}\n${version ?? ''}`;

/** What to ask a fetcher for; undefined for a folder of the caller's own package. */
export function requestOf({ source: text, version }: Named): ModuleRequest | Refusal | undefined {
  const source = parseSource(text);
  if (source.kind === 'local') return undefined;
  if (source.kind === 'refused') return { code: source.code, message: source.message };
  if (version !== undefined && source.kind !== 'registry')
    return { code: 'value', message: `only modules from a registry have versions, "${shown(text)}" has none` };
  if (version !== undefined && parseConstraint(version) === undefined)
    return { code: 'value', message: `"${version}" is no version constraint; write it as "~> 1.2" or ">= 1.2, < 2"` };
  return { source, version };
}
