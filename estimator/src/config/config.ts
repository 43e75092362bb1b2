import { type FreeTier, freeTiers } from '../free-tier/free-tiers.ts';
import type { Outcome } from '../model.ts';
import { folderOf, join } from '../path.ts';
import { noPrivatePrices, type PrivatePrices } from '../private-prices.ts';
import { noPolicy, type Policy } from '../gates/policy.ts';
import type { Commitments } from '../commitments/commitment.ts';
import { noCommitments, readCommitments } from './commitments.ts';
import { policySections, readPolicy } from './policy.ts';
import { readPrices } from './prices.ts';
import { readProjects, type Listed } from './projects.ts';
import type { Unit } from '../outlook.ts';
import { readUnits } from './units.ts';
import { amount, choice, fields, items, readYaml, text, type Reading, type Value } from './reading.ts';

/** What a team has settled for a repository, in `costlens.yml`. */
export type Config = {
  /** Its path, as a person named it. */
  readonly file: string;
  readonly prices: PrivatePrices;
  /** Undefined when projects are to be looked for. */
  readonly projects: readonly Listed[] | undefined;
  /** Patterns of paths where no projects are looked for. */
  readonly ignore: readonly string[];
  /** Budgets, rules, and exceptions from them. */
  readonly policy: Policy;
  /** Which free quantities of AWS are taken off. */
  readonly freeTier: FreeTier;
  /** What a month is divided by. */
  readonly units: readonly Unit[];
  /** By how many percent usage grows each month. */
  readonly usageGrowth: number;
  /** What is promised to AWS for some years. */
  readonly commitments: Commitments;
};

/** A file that says nothing, or that there is not. */
export const noConfig: Config = {
  file: '',
  prices: noPrivatePrices,
  projects: undefined,
  ignore: [],
  policy: noPolicy,
  freeTier: 'none',
  units: [],
  usageGrowth: 0,
  commitments: noCommitments,
};

const sections = [
  'version',
  'prices',
  'projects',
  'ignore',
  'free_tier',
  'units',
  'usage_growth',
  'commitments',
] as const;

const isGrowth = (percent: number): boolean => percent >= -100 && percent <= 1000;
const growth = 'how many percent usage grows a month, from -100 to 1000';

/** Reads `costlens.yml`. What is wrong in it is left out, and told with its place. Paths in it start at its folder in the tree. */
export function parseConfig(file: string, written: string, folder = folderOf(file)): Outcome<Config> {
  const { reading, value } = readYaml(file, written);
  const field = fields(reading, value, [...sections, ...policySections]);
  const read = <T>(name: (typeof sections)[number], reader: (value: Value) => T | undefined): T | undefined => {
    const given = field(name);
    return given && reader(given);
  };
  read('version', given => amount(reading, given, number => number === 1, '1, as there is no other'));
  return {
    value: {
      file,
      prices: read('prices', given => readPrices(reading, given)) ?? noPrivatePrices,
      projects: read('projects', given => readProjects(reading, given, folder)),
      ignore: read('ignore', given => patterns(reading, given, folder)) ?? [],
      policy: readPolicy(reading, field),
      freeTier: read('free_tier', given => choice(reading, given, freeTiers)) ?? 'none',
      units: read('units', given => readUnits(reading, given)) ?? [],
      usageGrowth: read('usage_growth', given => amount(reading, given, isGrowth, growth)) ?? 0,
      commitments: read('commitments', given => readCommitments(reading, given)) ?? noCommitments,
    },
    problems: reading.problems,
  };
}

const patterns = (reading: Reading, value: Value, folder: string): readonly string[] =>
  items(reading, value).flatMap(item => {
    const pattern = text(reading, item);
    return pattern === undefined ? [] : (join(folder, pattern) ?? []);
  });
