/** Families from before AWS began to shorten sizes, and of their younger siblings the sizes it still spells out. */
const spelledOut = /^db\.(?:(?:m1|m2|m3|r3|t1|t2)\.|(?:m4|r4)\.[248]?xlarge$)/;

/** A database class as the usage type has it: `db.m5.2xlarge` is billed as `InstanceUsage:db.m5.2xl`, `db.r4.xlarge` in full. */
export const billedClass = (instanceClass: string): string =>
  spelledOut.test(instanceClass) ? instanceClass : instanceClass.replace(/\.(\d*)xlarge(?=$|\.)/, '.$1xl');
