/** A short name for a text that stays the same from run to run. Not for secrets: anybody can make a text for it. */
export function fingerprint(text: string): string {
  const halves = [0x811c9dc5, 0x01000193].map(seed => {
    let hash = seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return mixed(hash);
  });
  return halves.map(half => half.toString(16).padStart(8, '0')).join('');
}

/** The last characters count as much as the first. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** What says the same twice is told apart by a count, in the order it comes. */
export function fingerprints(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map(text => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return fingerprint(count === 1 ? text : `${text}\0${count}`);
  });
}
