import { type FreeTier, freeTiers } from '../free-tier/free-tier.ts';
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
import { complain, fields, items, readYaml, text, type Reading, type Value } from './reading.ts';

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
  commitments: noCommitments,
};

const sections = ['version', 'prices', 'projects', 'ignore', 'free_tier', 'units', 'commitments'] as const;

/** Reads `costlens.yml`. What is wrong in it is left out, and told with its place. Paths in it start at its folder in the tree. */
export function parseConfig(file: string, written: string, folder = folderOf(file)): Outcome<Config> {
  const { reading, value } = readYaml(file, written);
  const field = fields(reading, value, [...sections, ...policySections]);
  const [prices, projects, ignore, units] = [field('prices'), field('projects'), field('ignore'), field('units')];
  const [freeTier, commitments] = [field('free_tier'), field('commitments')];
  return {
    value: {
      file,
      prices: prices ? readPrices(reading, prices) : noPrivatePrices,
      projects: projects && readProjects(reading, projects, folder),
      ignore: ignore ? patterns(reading, ignore, folder) : [],
      policy: readPolicy(reading, field),
      freeTier: freeTier ? readFreeTier(reading, freeTier) : 'none',
      units: units ? readUnits(reading, units) : [],
      commitments: commitments ? readCommitments(reading, commitments) : noCommitments,
    },
    problems: reading.problems,
  };
}

const patterns = (reading: Reading, value: Value, folder: string): readonly string[] =>
  items(reading, value).flatMap(item => {
    const pattern = text(reading, item);
    return pattern === undefined ? [] : (join(folder, pattern) ?? []);
  });

function readFreeTier(reading: Reading, value: Value): FreeTier {
  const written = text(reading, value);
  const found = freeTiers.find(known => known === written);
  if (written !== undefined && !found) complain(reading, value.at, `"free_tier" is one of ${freeTiers.join(', ')}`);
  return found ?? 'none';
}
