import type { Outcome } from '../model.ts';
import { nearest } from './nearest.ts';
import { blocksOf, complain, type Entry, isEmpty, pairsOf, type Reading, readText, tell } from './reading.ts';
import type { TagUsage, Usage, UsageBlock } from './usage.ts';

const parts = ['resource_usage', 'resource_type_default_usage', 'tag_usage'] as const;
const known = ['version', ...parts, 'profiles'] as const;

/**
 * Reads a usage file: `resource_usage` by address, `resource_type_default_usage` by type, `tag_usage` by tag and type,
 * and `profiles`, each of which may hold all of these. What the profile asked for says holds before the rest.
 */
export function parseUsage(file: string, text: string, profile?: string): Outcome<Usage> {
  const { reading, sections } = readText(file, text);
  for (const section of sections) if (!isOneOf(known, section)) strange(reading, section, 'a usage file', known);
  const profiles = sections.filter(({ key }) => key === 'profiles').flatMap(section => entriesOf(reading, section));
  const chosen = profiles.find(({ key }) => key === profile);
  if (profile !== undefined && !chosen) missing(reading, profile, profiles);
  const value = { ...usageIn(reading, sections), profile: chosen && profileOf(reading, chosen) };
  return { value, problems: reading.problems };
}

const isOneOf = (names: readonly string[], { key }: Entry): boolean => names.includes(key);

function profileOf(reading: Reading, profile: Entry): Usage {
  const sections = entriesOf(reading, profile);
  for (const section of sections)
    if (!isOneOf(parts, section)) strange(reading, section, `the profile "${profile.key}"`, parts);
  return usageIn(reading, sections);
}

function usageIn(reading: Reading, sections: readonly Entry[]): Usage {
  const all = (name: string): readonly Entry[] => sections.filter(({ key }) => key === name);
  return {
    resources: latest(all('resource_usage').flatMap(section => blocksOf(reading, section))),
    types: latest(all('resource_type_default_usage').flatMap(section => blocksOf(reading, section))),
    tags: all('tag_usage').flatMap(section => entriesOf(reading, section).flatMap(entry => tagOf(reading, entry))),
  };
}

/** What a file says twice, as by taking over another block, it says last. */
const latest = (blocks: readonly UsageBlock[]): readonly UsageBlock[] => [
  ...new Map(blocks.map(block => [block.name, block])).values(),
];

const entriesOf = (reading: Reading, { key, node }: Entry): readonly Entry[] =>
  isEmpty(node) ? [] : pairsOf(reading, node, `"${key}"`);

/** `team=web`: the tag and the value it must have; a star stands for anything. */
function tagOf(reading: Reading, entry: Entry): readonly TagUsage[] {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(entry.key) ?? [];
  if (key === undefined || value === undefined) {
    complain(reading, `"${entry.key}" must be a tag and its value, like environment=prod`, entry.at);
    return [];
  }
  return [{ key, value, types: blocksOf(reading, entry) }];
}

function strange(reading: Reading, { key, at }: Entry, within: string, names: readonly string[]): void {
  const near = nearest(key, names);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  tell(reading, { severity: 'warning', code: 'usage', message: `"${key}" means nothing in ${within}${hint}`, at });
}

function missing(reading: Reading, profile: string, profiles: readonly Entry[]): void {
  const names = profiles.map(({ key }) => key);
  const hint = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  const at = reading.file.at({ start: 0, end: 0 });
  complain(reading, `there is no profile "${profile}" in this usage file; ${hint}`, at);
}
