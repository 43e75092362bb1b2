import { clean } from '../words.ts';
import { type Cell, cell, type Row } from './grid.ts';
import type { Entry } from './modules.ts';

/** How many modules may stand in one another before the names have no room. */
export const levelsIn = (width: number): number => Math.max(1, Math.min(5, Math.floor(width / 20)));

export const indent = (level: number): string => '  '.repeat(level);

export const headingRow = (lead: string, name: string, note: Cell): Row => ({
  kind: 'note',
  lead: cell(lead),
  name: cell(clean(name), 'cyan'),
  note,
});

const blank: Row = { kind: 'alone', text: cell('') };

/** A line apart, but for what stands right under its heading. */
export const spaced = <T>(entries: readonly Entry<T>[], rowsOf: (entry: Entry<T>) => readonly Row[]): readonly Row[] =>
  entries.flatMap((entry, index) => {
    const isApart = index > 0 && entries[index - 1]?.kind === 'item';
    return [...(isApart ? [blank] : []), ...rowsOf(entry)];
  });
