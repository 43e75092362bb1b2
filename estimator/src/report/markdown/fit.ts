import { total } from '../../price.ts';

/** A piece of a page that may lose items from its end. */
export type Section = {
  /** The lower, the longer it stays. */
  readonly rank: number;
  readonly head: readonly string[];
  readonly items: readonly string[];
  readonly tail: readonly string[];
  /** What its items are called when some are left out. */
  readonly noun: string;
};

export const fixed = (rank: number, ...lines: readonly string[]): Section => ({
  rank,
  head: lines,
  items: [],
  tail: [],
  noun: '',
});

/** The page in at most so many characters: what matters least is cut first, and the cut is said. */
export function fit(sections: readonly Section[], limit: number): string {
  const present = sections.filter(({ head, items }) => head.length + items.length > 0);
  const whole = join(present.map(section => render(section, section.items.length)));
  return whole.length <= limit ? whole : join(cut(present, limit)).slice(0, Math.max(0, limit));
}

const join = (pieces: readonly string[]): string => pieces.map(piece => `${piece}\n`).join('\n');

function cut(sections: readonly Section[], limit: number): readonly string[] {
  const whole = frames(sections, limit);
  const isWhole = whole.length === sections.length;
  const kept = isWhole ? whole : [...frames(sections, limit - lengthOf(shortened, 0)), shortened];
  let left = limit - total(kept.map(frameLength));
  const counts = new Map<Section, number>();
  for (const section of byRank(kept)) {
    const count = howMany(section, left);
    counts.set(section, count);
    left -= lengthOf(section, count) - frameLength(section);
  }
  return kept.map(section => render(section, counts.get(section) ?? 0));
}

const shortened = fixed(0, '…and more, left out for length.');

const byRank = (sections: readonly Section[]): readonly Section[] => [...sections].sort((a, b) => a.rank - b.rank);

/** The sections that fit with none of their items. */
function frames(sections: readonly Section[], limit: number): readonly Section[] {
  let left = limit;
  const kept = new Set<Section>();
  for (const section of byRank(sections)) {
    if (frameLength(section) > left) continue;
    kept.add(section);
    left -= frameLength(section);
  }
  return sections.filter(section => kept.has(section));
}

const noteOf = ({ items, noun }: Section, count: number): string =>
  count === items.length ? '' : `\n\n…and ${items.length - count} more ${noun}, left out for length.`;

const render = (section: Section, count: number): string =>
  [...section.head, ...section.items.slice(0, count)].join('\n') +
  noteOf(section, count) +
  section.tail.map(line => `\n${line}`).join('');

/** With the line ends that follow a section. */
const lengthOf = (section: Section, count: number): number => render(section, count).length + 2;
const frameLength = (section: Section): number => lengthOf(section, 0);

/** The largest number of items for which there is room. */
function howMany(section: Section, room: number): number {
  const frame = frameLength(section);
  if (lengthOf(section, section.items.length) - frame <= room) return section.items.length;
  let left = room;
  const count = section.items.findIndex(item => (left -= item.length + 1) < 0);
  return Math.max(0, count);
}
