/** Families from before AWS began to shorten sizes, and of their younger siblings the sizes it still spells out. */
const spelledOut = /^db\.(?:(?:m1|m2|m3|r3|t1|t2)\.|(?:m4|r4)\.[248]?xlarge$)/;

/** A database class as the bill has it: `db.m5.2xlarge` is `InstanceUsage:db.m5.2xl`, `db.r4.xlarge` stands in full. */
export const billedClass = (instanceClass: string): string =>
  spelledOut.test(instanceClass) ? instanceClass : instanceClass.replace(/\.(\d*)xlarge(?=$|\.)/, '.$1xl');

const fixedSizes: Readonly<Record<string, number>> = { micro: 2, small: 2, medium: 2, large: 2 };

/** Sizes that have two processors in every other family. */
const single = /^db\.(?:t1\.micro|t2\.(?:micro|small)|m1\.(?:small|medium)|m3\.medium|c6gd\.medium)$/;

/** How many virtual processors a class has; undefined for sizes that do not say. */
export function vcpusOf(instanceClass: string): number | undefined {
  if (single.test(instanceClass)) return 1;
  const [, , size = ''] = instanceClass.split('.');
  const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times === undefined ? fixedSizes[size] : 4 * Number(times || 1);
}
