import { join } from '../../path.ts';
import { expandShorthand } from './shorthand.ts';
import {
  type ArchiveFormat,
  type GitSource,
  type HttpSource,
  type PackageSource,
  refused,
  type RefusedSource,
  shown,
} from './source.ts';
import { splitSubfolder } from './subfolder.ts';

/** An address that says itself how the package is fetched, or is short for one that does. */
export function parsePackage(text: string, address: string, subfolder: string): PackageSource | RefusedSource {
  const expanded = expandShorthand(address);
  if (expanded === undefined)
    return refused('value', `"${shown(text)}" is no module address; a folder is written as "./${shown(text)}"`);
  if (typeof expanded !== 'string') return refused('value', expanded.message);
  const [location, further] = splitSubfolder(expanded);
  const folder = join(further, subfolder);
  return folder === undefined
    ? refused('outside', `"${shown(text)}" leads out of the module's own package`)
    : byGetter(text, location, folder);
}

function byGetter(text: string, location: string, folder: string): PackageSource | RefusedSource {
  const forced = /^([A-Za-z0-9]+)::/.exec(location);
  const url = forced === null ? location : location.slice(forced[0].length);
  const getter = forced?.[1] ?? url.slice(0, url.indexOf(':')).toLowerCase();
  switch (getter) {
    case 'git':
      return gitSource(text, url, folder);
    case 'http':
    case 'https':
      return httpSource(text, url, folder);
    case 'file':
      return refused('outside', `"${shown(text)}" lies outside of the repository`);
    default:
      return refused('not-supported', `modules from ${getter} addresses cannot be fetched; run "terraform init"`);
  }
}

function gitSource(text: string, url: string, subfolder: string): GitSource | RefusedSource {
  const [address, query] = splitQuery(url);
  const ref = query.get('ref') ?? '';
  if (query.has('sshkey'))
    return refused('not-supported', `"${shown(text)}": keys in addresses are not read; use ssh's own settings`);
  if (!isReference(ref)) return refused('value', `"${ref}" is not a name that git gives to branches, tags or commits`);
  for (const own of ['ref', 'depth']) query.delete(own);
  return { kind: 'git', url: withQuery(address, query), ref: ref === '' ? undefined : ref, subfolder };
}

/** Nothing that git would take for an option, a range or a mapping. */
const isReference = (ref: string): boolean => !/^[-+/]|[\s:~^?*[\\\p{Cc}]|\.\.|@\{|[./]$/u.test(ref);

const formats: Readonly<Record<string, ArchiveFormat | undefined>> = {
  zip: 'zip',
  'tar.gz': 'tar.gz',
  tgz: 'tar.gz',
};
const otherArchive = /^(?:tar\.(?:bz2|xz|tbz2|zst)|tbz2|txz|tzst|bz2|xz|gz)$/;

function httpSource(text: string, url: string, subfolder: string): HttpSource | RefusedSource {
  const [address, query] = splitQuery(url);
  const asked = query.get('archive') ?? '';
  const checksum = query.get('checksum') ?? undefined;
  for (const own of ['archive', 'checksum']) query.delete(own);
  const format = asked === '' ? extensionOf(address) : asked;
  if (otherArchive.test(format))
    return refused(
      'not-supported',
      `"${shown(text)}": archives of the form ${format} are not read; zip and tar.gz are`,
    );
  const archive = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return { kind: 'http', url: withQuery(address, query), archive, checksum, subfolder };
}

/** The longest that says something: `tar.gz` before `gz`. */
function extensionOf(address: string): string {
  const [, extension = ''] = /:\/\/[^/]*\/.*?\.(tar\.[a-z0-9]+|[a-z0-9]+)$/s.exec(address) ?? [];
  return extension;
}

function splitQuery(url: string): readonly [address: string, query: URLSearchParams] {
  const at = url.indexOf('?');
  return at < 0 ? [url, new URLSearchParams()] : [url.slice(0, at), new URLSearchParams(url.slice(at + 1))];
}

const withQuery = (address: string, query: URLSearchParams): string =>
  query.size === 0 ? address : `${address}?${query.toString()}`;
