/** The name a person most likely meant; undefined when none is near, or nothing of it would be left. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const limit = Math.min(
      best?.distance ?? Infinity,
      Math.max(2, Math.floor(name.length / 4)) + 1,
      Math.max(2, name.length),
    );
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const found = distance(name, candidate);
    if (found < limit) best = { candidate, distance: found };
  }
  return best?.candidate;
}

/** How many characters to add, drop or change to get from one to the other. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(before, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, at(before, j) + 1, at(row, j - 1) + 1));
    }
    before = row;
  }
  return at(before, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
