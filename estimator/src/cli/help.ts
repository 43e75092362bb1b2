import { formatNames } from '../report/format-names.ts';
import { wrap } from '../report/terminal/width.ts';
import { commandTable, specOf, type CommandSpec } from './command-table.ts';
import { allOptions, optionsOf, type OptionSpec } from './option-table.ts';

const footer = `Exit codes: 0 fine; 1 a gate failed; 2 something could not be read or priced (the rest is in the report).
Everything works offline: no account, nothing is sent anywhere.
`;

/** What there is to know, or of one command what it takes, in so many columns. */
export function helpFor(command: string, width = Infinity): string {
  const spec = specOf(command);
  return spec ? pageOf(command, spec, width) : overview(width);
}

const pageOf = (command: string, { lines, examples, formats }: CommandSpec, width: number): string =>
  [
    columns(
      lines.map(([form, means]) => [`costlens ${form}`, means]),
      width,
    ),
    '',
    'Options',
    optionLines(
      optionsOf(command).filter(([name]) => name !== 'format' || formats.length > 0),
      width,
      formats,
    ),
    '',
    'Examples',
    ...examples.map(example => `  ${example}`),
    '',
    footer,
  ].join('\n');

const optionLines = (options: typeof allOptions, width: number, formats: readonly string[] = formatNames): string =>
  columns(
    options.map(([name, spec]) => [
      optionForm(name, spec),
      name === 'format' ? `${spec.means}: ${formats.join(', ')} (default: ${formats[0] ?? ''})` : spec.means,
    ]),
    width,
  );

const optionForm = (name: string, { short, takes }: OptionSpec): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${takes === undefined ? '' : ` ${takes}`}`;

type Row = readonly [left: string, right: string];

/** Wider than that, the left column has a line of its own. */
const widest = 38;
const narrowest = 24;

function columns(rows: readonly Row[], width: number): string {
  const first = Math.max(...rows.map(([left]) => left.length).filter(length => length <= widest), 0) + 2;
  const pad = ' '.repeat(first + 2);
  return rows
    .map(([left, right]) => {
      const told = wrap(right, Math.max(narrowest, width - first - 2)).join(`\n${pad}`);
      return left.length > widest ? `  ${left}\n${pad}${told}` : `  ${left.padEnd(first)}${told}`;
    })
    .join('\n');
}

const commandRows: readonly Row[] = Object.values<CommandSpec>(commandTable).flatMap(({ lines }) =>
  lines.map(([form, means]): Row => [`costlens ${form}`, means]),
);

const overview = (width: number): string => `Costlens: what your AWS infrastructure code will cost.

${columns(commandRows, width)}

  costlens help COMMAND tells what a command takes.

Options
${optionLines(allOptions, width)}

${footer}
Examples
${Object.values<CommandSpec>(commandTable)
  .flatMap(({ examples }) => examples.map(example => `  ${example}`))
  .join('\n')}
`;
