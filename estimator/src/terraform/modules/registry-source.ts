import type { RegistrySource } from './source.ts';

const publicHost = 'registry.terraform.io';

/** Addresses there are repositories, whatever they look like. */
const repositoryHosts = new Set(['github.com', 'bitbucket.org']);

const name = '[0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?';
const shape = new RegExp(`^(?:([^/]+)/)?(${name})/(${name})/([0-9a-z]{1,64})$`);

/** `namespace/name/system` or `host/namespace/name/system`; undefined when the text is neither. */
export function parseRegistry(address: string, subfolder: string): RegistrySource | undefined {
  const match = shape.exec(address);
  if (match === null) return undefined;
  const [, written, namespace = '', name = '', system = ''] = match;
  const host = written === undefined ? publicHost : registryHost(written);
  return host === undefined ? undefined : { kind: 'registry', host, namespace, name, system, subfolder };
}

/** Names in other scripts are written in them, never in their encoded form. */
function registryHost(written: string): string | undefined {
  if (!written.includes('.') || /(?:^|\.)xn--/i.test(written)) return undefined;
  const host = hostOf(written);
  return host === undefined || repositoryHosts.has(host) ? undefined : host;
}

/** A host as DNS knows it, with its port; undefined when it is none. */
export function hostOf(written: string): string | undefined {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?(?::\d{1,5})?$/u.test(written) || written.includes('..'))
    return undefined;
  try {
    return new URL(`https://${written}`).host;
  } catch {
    return undefined;
  }
}
