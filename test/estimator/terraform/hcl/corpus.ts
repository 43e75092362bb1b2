import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Sample = { readonly name: string; readonly text: string };

const folder = join(import.meta.dirname, '../../../corpus');

/** Files both parsers must accept. */
export const corpus = (): readonly Sample[] => samples(folder).filter(({ name }) => !name.startsWith('broken'));

/** Files both parsers must refuse. */
export const broken = (): readonly Sample[] => samples(join(folder, 'broken'));

/** Every .tf below a folder; empty when there is none. */
export function samples(root: string | undefined): readonly Sample[] {
  if (root === undefined || !existsSync(root)) return [];
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tf'));
  return names.toSorted().map(name => ({ name, text: readFileSync(join(root, name), 'utf8') }));
}
