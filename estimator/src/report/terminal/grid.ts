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

/** Where there is no room for all, those that may be spared are left out, the highest number first. */
type Column = { readonly title: string; readonly align: 'left' | 'right'; readonly spare?: number };
export type Grid = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const gap = 3;
/** A name gets so many columns before another column is left out, and never less than the fewest. */
const narrowestName = 16;
const fewestForName = 12;

/** A grid in at most so many columns of a terminal; the names give way first, then what may be spared. */
export function drawGrid(grid: Grid, width: number, paint: Paint): readonly string[] {
  const [first, ...others] = grid.columns;
  if (!first) return [];
  const { rows } = grid;
  const widths = others.map(({ title }, index) => Math.max(widthOf(title), ...cellWidths(rows, index)));
  const besides = widths.reduce((sum, each) => sum + each + gap, 0);
  const spares = others.map(({ spare = 0 }) => spare);
  const most = Math.max(0, ...spares);
  if (besides + narrowestName > width && most > 0)
    return drawGrid(without(grid, spares.lastIndexOf(most)), width, paint);
  const longest = rows.reduce((most, row) => Math.max(most, nameWidth(row, besides)), widthOf(first.title));
  const least = besides + narrowestName > width ? fewestForName : narrowestName;
  const nameColumns = Math.max(least, Math.min(longest, width - besides));
  const draw = (row: Row): readonly string[] => drawRow(row, { nameColumns, widths, columns: others, besides, paint });
  const title: Row = {
    kind: 'cells',
    lead: cell(''),
    name: cell(first.title, 'dim'),
    cells: others.map(({ title }) => cell(title, 'dim')),
  };
  return [...draw(title), paint('dim', '─'.repeat(nameColumns + besides)), ...rows.flatMap(draw)];
}

const without = ({ columns, rows }: Grid, spare: number): Grid => ({
  columns: columns.filter((_, index) => index !== spare + 1),
  rows: rows.map(row =>
    row.kind === 'cells' ? { ...row, cells: row.cells.filter((_, index) => index !== spare) } : row,
  ),
});

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
