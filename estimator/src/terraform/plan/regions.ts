import { noRegion, Unknown } from '../../model.ts';
import { namedRegion, type Options } from '../../options.ts';
import type { Configuration } from './configuration.ts';
import { constantOf } from './constant.ts';
import { entries, field, textOf, within } from './json.ts';

/** The region of a resource's provider, by the resource's block; one that has no block goes by its provider. */
export type RegionOf = (block: unknown, type: string) => string | Unknown;

export function regionsOf(configuration: Configuration, options: Options): RegionOf {
  const known = new Map<string, string | Unknown>();
  const byKey = (key: string): string | Unknown => {
    const found = known.get(key) ?? regionOfProvider(key, configuration, options);
    known.set(key, found);
    return found;
  };
  return (block, type) => {
    const key = textOf(field(block, 'provider_config_key'));
    return key === undefined ? onlyRegion(type, configuration, byKey, options) : byKey(key);
  };
}

/** Unnamed, it is what the environment or `--region` says, as for Terraform. */
const unset = (options: Options): string | Unknown => namedRegion(options) ?? new Unknown(noRegion);

function regionOfProvider(key: string, configuration: Configuration, options: Options): string | Unknown {
  const provider = providerAt(key, configuration.providers);
  const expression = within(provider, 'expressions', 'region');
  if (expression === undefined) return unset(options);
  const module = configuration.moduleOf(`${textOf(field(provider, 'module_address')) ?? ''}.`);
  const region = textOf(constantOf(expression, module, configuration.variables));
  if (region !== undefined && looksLikeRegion(region)) return region;
  return options.region ?? new Unknown(`the plan does not say what the region of provider "${key}" is`);
}

/** Part of a value may be referred to: only what is a region's name is taken for one. */
const looksLikeRegion = (text: string): boolean => /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text);

/** Older plans name the module a provider is used in, though it was passed to it: `a.b:aws`. */
function providerAt(key: string, providers: unknown): unknown {
  return field(providers, key) ?? field(providers, key.slice(key.lastIndexOf(':') + 1));
}

/** The code of what is destroyed may be gone; where all its providers are in one region, so was it. */
function onlyRegion(
  type: string,
  { providers }: Configuration,
  byKey: (key: string) => string | Unknown,
  options: Options,
): string | Unknown {
  const [name = ''] = type.split('_');
  const keys = entries(providers).flatMap(([key, provider]) => (field(provider, 'name') === name ? [key] : []));
  const [region, ...others] = new Set(keys.map(byKey));
  return region !== undefined && others.length === 0 ? region : unset(options);
}
