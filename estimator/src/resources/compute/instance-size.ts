/** Sizes that always have as many processors; the others say it by a number. */
const fixed: Readonly<Record<string, number>> = { nano: 2, micro: 2, small: 2, medium: 2, large: 2 };

/** Old small ones, and a medium that is not burstable. */
const single = /^(?:t1\.micro|t2\.(?:nano|micro|small)|m1\.small|[^t.][^.]*\.medium)$/;

/** How many virtual processors an instance type has; undefined for sizes that do not say. */
export function vcpusOf(instanceType: string): number | undefined {
  if (single.test(instanceType)) return 1;
  const [, size = ''] = instanceType.split('.');
  const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times === undefined ? fixed[size] : 4 * Number(times || 1);
}
