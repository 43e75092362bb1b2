import { join } from '../../path.ts';
import { parsePackage } from './package-source.ts';
import { parseRegistry } from './registry-source.ts';
import { type ModuleSource, refused, shown } from './source.ts';
import { splitSubfolder } from './subfolder.ts';

export const isLocal = (text: string): boolean => /^\.\.?(?:[/\\]|$)/.test(text);

/** Longer than any address. */
const longest = 4096;

export function parseSource(text: string): ModuleSource {
  if (text.length > longest) return refused('value', 'the module address is too long');
  if (isLocal(text)) return { kind: 'local', path: text.replaceAll('\\', '/') };
  const [address, written] = splitSubfolder(text);
  const subfolder = join('', written);
  if (subfolder === undefined) return refused('outside', `"${shown(text)}" leads out of the module's own package`);
  return parseRegistry(address, subfolder) ?? parsePackage(text, address, subfolder);
}
