const step = 1024;

/** How many characters two texts have in common at their beginning. */
export function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + step <= most && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many they have in common at their end, besides those at the beginning. */
export function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const same = (from: number, to: number): boolean =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  let count = 0;
  while (count + step <= most && same(count, count + step)) count += step;
  while (count < most && same(count, count + 1)) count++;
  return count;
}
