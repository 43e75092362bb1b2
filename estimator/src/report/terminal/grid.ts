import type { Paint, Style } from './paint.ts';
import { clip, padEnd, padStart, widthOf, wrap } from './width.ts';

export type Cell = { readonly text: string; readonly style: Style };
export const cell = (text: string, style: Style = 'plain'): Cell => ({ text, style });

/** A name with a cell for every other column, with one note across them all, or standing alone. */
export type Row =
  | { readonly kind: 'cells'; readonly name: Cell; readonly lead: Cell; readonly cells: readonly Cell[] }
  | { readonly kind: 'note'; readonly name: Cell; readonly lead: Cell; readonly note: Cell }
  | { readonly kind: 'alone'; readonly text: Cell };

type NoteRow = Extract<Row, { kind: 'note' }>;

type Column = { readonly title: string; readonly align: 'left' | 'right' };
export type Grid = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const gap = 3;
const narrowestName = 16;

/** A grid in at most so many columns of a terminal; the names give way first. */
export function drawGrid({ columns: [first, ...others], rows }: Grid, width: number, paint: Paint): readonly string[] {
  if (!first) return [];
  const widths = others.map(({ title }, index) => Math.max(widthOf(title), ...cellWidths(rows, index)));
  const besides = widths.reduce((sum, each) => sum + each + gap, 0);
  const longest = rows.reduce((most, row) => Math.max(most, nameWidth(row, besides)), widthOf(first.title));
  const nameColumns = Math.max(narrowestName, Math.min(longest, width - besides));
  const draw = (row: Row): readonly string[] => drawRow(row, { nameColumns, widths, columns: others, besides, paint });
  const title: Row = {
    kind: 'cells',
    lead: cell(''),
    name: cell(first.title, 'dim'),
    cells: others.map(({ title }) => cell(title, 'dim')),
  };
  return [...draw(title), paint('dim', '─'.repeat(nameColumns + besides)), ...rows.flatMap(draw)];
}

/** As a loop, since a spread of fifty thousand arguments overflows the stack. */
const cellWidths = (rows: readonly Row[], index: number): readonly number[] => [
  rows.reduce((most, row) => Math.max(most, row.kind === 'cells' ? widthOf(row.cells[index]?.text ?? '') : 0), 0),
];

/** A note may reach over the other columns; only what does not fit there widens the name's. */
function nameWidth(row: Row, besides: number): number {
  if (row.kind === 'alone') return 0;
  const own = widthOf(row.lead.text) + widthOf(row.name.text);
  return row.kind === 'cells' ? own : own + Math.max(0, widthOf(row.note.text) + gap - besides);
}

type Frame = {
  readonly nameColumns: number;
  readonly widths: readonly number[];
  readonly columns: readonly Column[];
  readonly besides: number;
  readonly paint: Paint;
};

function drawRow(row: Row, frame: Frame): readonly string[] {
  const { nameColumns, besides, paint } = frame;
  if (row.kind === 'alone') return [paint(row.text.style, clip(row.text.text, nameColumns + besides))];
  if (row.kind === 'note') return drawNote(row, frame);
  const { lead, name } = row;
  const room = nameColumns - widthOf(lead.text);
  const named = paint(name.style, padEnd(clip(name.text, room), room));
  return [(paint(lead.style, lead.text) + named + drawCells(row.cells, frame)).trimEnd()];
}

const drawCells = (cells: readonly Cell[], { columns, widths, paint }: Frame): string =>
  columns
    .map(({ align }, index) => {
      const { text, style } = cells[index] ?? cell('');
      const pad = align === 'right' ? padStart : padEnd;
      return ' '.repeat(gap) + paint(style, pad(text, widths[index] ?? 0));
    })
    .join('');

/** A note stands at the right edge; one that finds no room there goes under the name. */
function drawNote({ lead, name, note }: NoteRow, { nameColumns, besides, paint }: Frame): readonly string[] {
  const all = nameColumns + besides;
  const named = clip(name.text, all - widthOf(lead.text));
  const start = paint(lead.style, lead.text) + paint(name.style, named);
  const left = all - widthOf(lead.text) - widthOf(named);
  if (widthOf(note.text) + gap <= left) return [start + paint(note.style, padStart(note.text, left))];
  const under = ' '.repeat(widthOf(lead.text) + 2);
  const lines = wrap(note.text, all - under.length).map(line => clip(line, all - under.length));
  return [start, ...lines.map(line => under + paint(note.style, line))];
}
