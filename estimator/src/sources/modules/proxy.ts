type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for an address; this machine is never asked through one. */
export function proxyFor({ hostname, protocol }: URL, environment: Environment): URL | undefined {
  const [named, none = ''] = [either(environment, 'https_proxy'), either(environment, 'no_proxy')];
  if (named === undefined || protocol !== 'https:' || isExcepted(hostname, none)) return undefined;
  const written = named.includes('://') ? named : `http://${named}`;
  return URL.canParse(written) ? new URL(written) : undefined;
}

function either(environment: Environment, name: string): string | undefined {
  return [environment[name], environment[name.toUpperCase()]].find(value => value !== undefined && value !== '');
}

/** `*`, or names of hosts, each with all that is below it. */
function isExcepted(hostname: string, none: string): boolean {
  const names = ['localhost', '127.0.0.1', '[::1]', ...none.split(/[\s,]+/).filter(name => name !== '')];
  return names.some(name => {
    const host = name
      .replace(/:\d+$/, '')
      .replace(/^\*?\./, '')
      .toLowerCase();
    return name === '*' || hostname === host || hostname.endsWith(`.${host}`);
  });
}
