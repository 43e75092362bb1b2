import type { Source } from '../../model.ts';
import type { TextFile } from '../../text.ts';

/** Where a plan tells of a resource. The text is looked through once, when somebody first asks. */
export function placesIn(file: TextFile): (address: string) => Source {
  let offsets: ReadonlyMap<string, Found> | undefined;
  return address => file.at((offsets ??= addressesIn(file.text)).get(address) ?? { start: 0, end: 0 });
}

type Found = { readonly start: number; readonly end: number };

function addressesIn(text: string): ReadonlyMap<string, Found> {
  const offsets = new Map<string, Found>();
  const pattern = /"address"\s*:\s*("(?:[^"\\\n]|\\.)*")/g;
  pattern.lastIndex = Math.max(0, text.indexOf('"resource_changes"'));
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const address = JSON.parse(found[1] ?? '""') as string;
    if (!offsets.has(address)) offsets.set(address, { start: found.index, end: pattern.lastIndex });
  }
  return offsets;
}
