import type { Line, UsageInputs, UsageValues } from '../line.ts';

/** How much somebody uses, when nobody has told: a size of the usual. */
export const usageSizes = ['small', 'medium', 'large'] as const;
export type UsageSize = (typeof usageSizes)[number];

/** What is told, and where nothing is and a line asks for it, what is usual for the size. */
export function filled(
  inputs: UsageInputs,
  told: UsageValues,
  size: UsageSize,
  linesWith: (usage: UsageValues) => readonly Line[],
): UsageValues {
  const missing = asked(inputs, told, linesWith(told));
  if (missing.length === 0) return told;
  const place = usageSizes.indexOf(size);
  const usual: UsageValues = Object.fromEntries(missing.map(key => [key, inputs[key]?.sizes?.[place]]));
  return filled(inputs, { ...told, ...usual }, size, linesWith);
}

/** A line names one input; where that alone does not tell its quantity, it takes the others too. */
function asked(inputs: UsageInputs, told: UsageValues, lines: readonly Line[]): readonly string[] {
  const open = new Set(lines.flatMap(({ quantity, usageKey }) => (quantity === undefined ? (usageKey ?? []) : [])));
  const untold = Object.keys(inputs).filter(key => told[key] === undefined && inputs[key]?.sizes !== undefined);
  const named = untold.filter(key => open.has(key));
  const isStuck = [...open].some(key => told[key] !== undefined);
  return named.length === 0 && isStuck ? untold : named;
}
