import { matchAt } from '../../terraform/evaluate/functions/regex/match.ts';
import { regex } from '../../terraform/evaluate/functions/regex/index.ts';

/** What one match may cost: parameters are short. */
const mostWork = 2_000_000;

/** Whether a pattern matches a text from end to end, in linear time; true where it is none that we read. */
export function matchesWhole(pattern: string, text: string): boolean {
  const compiled = regex(`^(?:${pattern})$`);
  if (!('program' in compiled)) return true;
  const budget = { left: mostWork };
  return matchAt(compiled.program, compiled.names.length * 2, text, 0, budget) !== undefined || budget.left < 0;
}
