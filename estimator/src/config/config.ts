import type { Outcome } from '../model.ts';
import { folderOf, join } from '../path.ts';
import { noPrivatePrices, type PrivatePrices } from '../private-prices.ts';
import { noPolicy, type Policy } from '../gates/policy.ts';
import { policySections, readPolicy } from './policy.ts';
import { readPrices } from './prices.ts';
import { readProjects, type Listed } from './projects.ts';
import type { Unit } from '../outlook.ts';
import { readUnits } from './units.ts';
import { fields, items, readYaml, text, type Reading, type Value } from './reading.ts';

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
  /** What a month is divided by. */
  readonly units: readonly Unit[];
};

/** A file that says nothing, or that there is not. */
export const noConfig: Config = {
  file: '',
  prices: noPrivatePrices,
  projects: undefined,
  ignore: [],
  policy: noPolicy,
  units: [],
};

/** Reads `costlens.yml`. What is wrong in it is left out, and told with its place. Paths in it start at its folder in the tree. */
export function parseConfig(file: string, written: string, folder = folderOf(file)): Outcome<Config> {
  const { reading, value } = readYaml(file, written);
  const field = fields(reading, value, ['version', 'prices', 'projects', 'ignore', 'units', ...policySections]);
  const [prices, projects, ignore, units] = [field('prices'), field('projects'), field('ignore'), field('units')];
  return {
    value: {
      file,
      prices: prices ? readPrices(reading, prices) : noPrivatePrices,
      projects: projects && readProjects(reading, projects, folder),
      ignore: ignore ? patterns(reading, ignore, folder) : [],
      policy: readPolicy(reading, field),
      units: units ? readUnits(reading, units) : [],
    },
    problems: reading.problems,
  };
}

const patterns = (reading: Reading, value: Value, folder: string): readonly string[] =>
  items(reading, value).flatMap(item => {
    const pattern = text(reading, item);
    return pattern === undefined ? [] : (join(folder, pattern) ?? []);
  });
