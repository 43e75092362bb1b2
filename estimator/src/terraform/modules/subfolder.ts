/** Parts `host/path//folder?query` into `host/path?query` and `folder`; a protocol's `//` does not count. */
export function splitSubfolder(source: string): readonly [address: string, subfolder: string] {
  const query = source.indexOf('?');
  const path = query < 0 ? source : source.slice(0, query);
  const protocol = path.indexOf('://');
  const at = path.indexOf('//', protocol < 0 ? 0 : protocol + 3);
  return at < 0 ? [source, ''] : [path.slice(0, at) + source.slice(path.length), path.slice(at + 2)];
}
