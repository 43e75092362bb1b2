import { Fault } from '../../fault.ts';
import type { Run } from '../../run.ts';
import { compile, type Program } from './compile.ts';
import { after, type Budget, type Captures, matchAt } from './match.ts';
import { parseRegex } from './parse.ts';

/** A regular expression ready to match. */
export type Regex = { readonly program: Program; readonly names: readonly (string | undefined)[] };

const longestPattern = 100_000;

export function regex(pattern: string): Regex | Fault {
  if (pattern.length > longestPattern) return new Fault('the regular expression is too long', 'limit');
  const parsed = parseRegex(pattern);
  if (parsed instanceof Fault) return parsed;
  const program = compile(parsed.node);
  return program instanceof Fault ? program : { program, names: parsed.names };
}

const mostWork = 20_000_000;
const mostMatches = 200_000;

const tooMuch = (): Fault => new Fault('matching takes too long', 'limit');

export function firstMatch({ program, names }: Regex, text: string, run: Run): Captures | undefined | Fault {
  const budget: Budget = { left: mostWork };
  const found = matchAt(program, names.length * 2, text, 0, budget);
  return isSpent(budget, run) ? tooMuch() : found;
}

/** A run pays for the work, however many matches it is done in. */
const isSpent = ({ left }: Budget, run: Run): boolean =>
  left < 0 || !run.spend(Math.floor((mostWork - left) / workPerItem));

const workPerItem = 200;

const boundsOf = ([start = 0, end = 0]: Captures): { readonly start: number; readonly end: number } => ({ start, end });

/** All matches that do not overlap. An empty one right after another does not count. */
export function allMatches({ program, names }: Regex, text: string, run: Run): readonly Captures[] | Fault {
  const budget: Budget = { left: mostWork };
  const all: Captures[] = [];
  let [position, ended] = [0, -1];
  while (position <= text.length && all.length <= mostMatches) {
    const found = matchAt(program, names.length * 2, text, position, budget);
    if (!found) break;
    const { start, end } = boundsOf(found);
    if (end > start || start !== ended) all.push(found);
    position = Math.max(end, after(text, position));
    ended = end;
  }
  const isFine = !isSpent(budget, run) && all.length <= mostMatches;
  return isFine ? all : tooMuch();
}
