import { commandTable, specOf, type CommandSpec } from './command-table.ts';
import { allOptions, optionsOf, type OptionSpec } from './option-table.ts';

const footer = `Exit codes: 0 fine; 1 a gate failed; 2 something could not be read or priced (the rest is in the report).
Everything works offline: no account, nothing is sent anywhere.
`;

/** What there is to know, or of one command what it takes. */
export function helpFor(command: string): string {
  const spec = specOf(command);
  return spec ? pageOf(command, spec) : overview;
}

const pageOf = (command: string, { lines, examples }: CommandSpec): string =>
  [
    columns(lines.map(([form, means]) => [`costlens ${form}`, means])),
    '',
    'Options',
    optionLines(optionsOf(command)),
    '',
    'Examples',
    ...examples.map(example => `  ${example}`),
    '',
    footer,
  ].join('\n');

const optionLines = (options: typeof allOptions): string =>
  columns(options.map(([name, spec]) => [optionForm(name, spec), spec.means]));

const optionForm = (name: string, { short, takes }: OptionSpec): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${takes === undefined ? '' : ` ${takes}`}`;

type Row = readonly [left: string, right: string];

/** Wider than that, the left column has a line of its own. */
const widest = 38;

function columns(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length).filter(length => length <= widest), 0) + 2;
  const pad = ' '.repeat(width + 2);
  return rows
    .map(([left, right]) => (left.length > widest ? `  ${left}\n${pad}${right}` : `  ${left.padEnd(width)}${right}`))
    .join('\n');
}

const commandRows: readonly Row[] = Object.values<CommandSpec>(commandTable).flatMap(({ lines }) =>
  lines.map(([form, means]): Row => [`costlens ${form}`, means]),
);

const overview = `Costlens: what your AWS infrastructure code will cost.

${columns(commandRows)}

  costlens help COMMAND tells what a command takes.

Options
${optionLines(allOptions)}

${footer}
Examples
${Object.values<CommandSpec>(commandTable)
  .flatMap(({ examples }) => examples.map(example => `  ${example}`))
  .join('\n')}
`;
