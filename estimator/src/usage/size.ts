import type { Sizes, UsageInputs, UsageValues } from '../line.ts';

/** How much somebody uses, when nobody has told: a size of the usual. */
export const usageSizes = ['small', 'medium', 'large'] as const;
export type UsageSize = (typeof usageSizes)[number];

/** What is told, and where nothing is, what is usual for the size. */
export function filled(inputs: UsageInputs, told: UsageValues, size: UsageSize): UsageValues {
  const place = usageSizes.indexOf(size);
  const usual = ({ sizes }: { readonly sizes?: Sizes }): number | undefined => sizes?.[place];
  return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, told[key] ?? usual(input)]));
}
