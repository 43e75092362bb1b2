import { type Data, sensitive, Unknown } from '../../model.ts';
import { entries, field, within } from './json.ts';
import { plain } from './merge.ts';

type Outputs = Readonly<Record<string, Data>>;

/** The outputs of a state, or those a plan leads to. */
export const outputsIn = (outputs: unknown): Outputs =>
  Object.fromEntries(entries(outputs).map(([name, output]) => [name, outputOf(output)]));

/** A planned output without a value is one nobody knows yet. */
function outputOf(output: unknown): Data {
  if (field(output, 'sensitive') === true) return new Unknown(sensitive);
  const value = plain(field(output, 'value'));
  return value === undefined ? new Unknown('known after apply') : value;
}

export const plannedOutputs = (plan: unknown): Outputs => outputsIn(within(plan, 'planned_values', 'outputs'));
