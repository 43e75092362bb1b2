import { type Dimension, dimensionForms, dimensionOf } from '../report/attribution/dimension.ts';
import { type FormatName, formatNames, type Output, outputOf } from '../report/format-names.ts';
import { nearest } from '../usage/nearest.ts';
import { specOf } from './command-table.ts';
import { Mistake } from './host.ts';

/** What is asked for, or the usual form of the command. */
export function formatOf(text: string | undefined, command: string): FormatName | Mistake {
  const formats: readonly FormatName[] = specOf(command)?.formats ?? formatNames;
  if (text === undefined) return formats[0] ?? 'table';
  return formats.find(name => name === text) ?? noSuchFormat(text, command, formats);
}

function noSuchFormat(text: string, command: string, formats: readonly FormatName[]): Mistake {
  if (formats.length === 0) return new Mistake(`--format is not for "${command}", which has one form`);
  const near = nearest(text, formats);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return new Mistake(`--format ${text}: "${command}" prints ${formats.join(', ')}${hint}`);
}

/** Where reports go besides; no two to the same file. */
export function outputsOf(given: readonly string[] = []): readonly Output[] | Mistake {
  const outputs: Output[] = [];
  for (const text of given) {
    const output = outputOf(text);
    if (!output)
      return new Mistake(`--out ${text}: write it as --out FORMAT=FILE; there are ${formatNames.join(', ')}`);
    if (outputs.some(({ file }) => file === output.file)) return new Mistake(`--out ${text}: two reports in one file`);
    outputs.push(output);
  }
  return outputs;
}

export function dimensionsOf(given: readonly string[] = []): readonly Dimension[] | Mistake {
  const unknown = given.find(text => dimensionOf(text) === undefined);
  if (unknown !== undefined) return new Mistake(`--by ${unknown}: there are ${dimensionForms.join(', ')}`);
  return given.flatMap(text => dimensionOf(text) ?? []);
}
