/** Sizes that say how many processors they have by a number, or always have the same. */
const fixed: Readonly<Record<string, number>> = { nano: 2, micro: 2, small: 2, large: 2 };

/** How many virtual processors an instance type has; undefined for sizes that do not say. */
export function vcpusOf(instanceType: string): number | undefined {
  const [family = '', size = ''] = instanceType.split('.');
  if (size === 'medium') return family.startsWith('t') ? 2 : 1;
  const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times === undefined ? fixed[size] : 4 * Number(times || 1);
}
