import { hostOf } from '../../terraform/modules/registry-source.ts';
import type { CliSettings } from './cli-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The token for a registry: from `TF_TOKEN_…`, else from Terraform's settings. */
export function tokenFor(host: string, environment: Environment, { tokens }: CliSettings): string | undefined {
  const token = environmentTokens(environment).get(host) ?? tokens.get(host);
  // What no header can hold is no token, and an error would print it.
  return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}

const prefix = 'TF_TOKEN_';

/** Two underscores stand for a dash, one for a dot. */
function environmentTokens(environment: Environment): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [name, token = ''] of Object.entries(environment)) {
    if (!name.startsWith(prefix)) continue;
    const host = hostOf(name.slice(prefix.length).replaceAll('__', '-').replaceAll('_', '.'));
    if (host !== undefined && token !== '') tokens.set(host, token);
  }
  return tokens;
}

/** The variable's name for a host, to be said to a person. */
export const tokenVariable = (host: string): string =>
  `${prefix}${host.replace(/:.*/, '').replaceAll('-', '__').replaceAll('.', '_')}`;
