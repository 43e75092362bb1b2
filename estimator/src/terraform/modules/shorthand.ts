type Mistake = { readonly message: string };

/** Writes an address out in full, `git::https://…`; undefined when nobody knows how to fetch it. */
export function expandShorthand(address: string): string | Mistake | undefined {
  const forced = /^[A-Za-z0-9]+::/.exec(address)?.[0] ?? '';
  const rest = address.slice(forced.length);
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(rest)) return address;
  const [found] = [github, ssh, bitbucket, amazon, google, absolute].flatMap(expand => expand(rest) ?? []);
  return forced === '' || typeof found !== 'string' ? found : found.replace(/^[A-Za-z0-9]+::/, forced);
}

type Expansion = (address: string) => string | Mistake | undefined;

/** `github.com/owner/repository/folder` */
const github: Expansion = address => {
  if (!address.startsWith('github.com/')) return undefined;
  const [path, query] = cut(address);
  const [host = '', owner = '', repository = '', ...folder] = path.split('/');
  if (repository === '') return { message: `"${address}": write it as github.com/owner/repository` };
  const url = `https://${host}/${owner}/${withGit(repository)}`;
  return `git::${url}${folder.length === 0 ? '' : `//${folder.join('/')}`}${query}`;
};

/** `git@host:owner/repository.git`; other users are not taken for git's. */
const ssh: Expansion = address => {
  const [, host = '', path = ''] = /^git@([^:]+):\/?(.+)$/s.exec(address) ?? [];
  return host === '' ? undefined : `git::ssh://git@${host}/${path}`;
};

const bitbucket: Expansion = address => {
  if (!address.startsWith('bitbucket.org/')) return undefined;
  const [path, query] = cut(address);
  return `git::https://${withGit(path)}${query}`;
};

const amazon: Expansion = address => (/^[^/]*\.amazonaws\.com\//.test(address) ? `s3::https://${address}` : undefined);

const google: Expansion = address =>
  /^[^/]*\.googleapis\.com\//.test(address) ? `gcs::https://${address}` : undefined;

const absolute: Expansion = address => (/^[/\\]/.test(address) ? `file://${address}` : undefined);

const withGit = (path: string): string => (path.endsWith('.git') ? path : `${path}.git`);

function cut(address: string): readonly [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}
