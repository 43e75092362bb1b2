import type { Outcome } from '../model.ts';
import { noPrivatePrices, type PrivatePrices } from '../private-prices.ts';
import { readPrices } from './prices.ts';
import { fields, readYaml } from './reading.ts';

/** What a team has settled for a repository, in `costlens.yml`. */
export type Config = {
  /** Its path, as a person named it. */
  readonly file: string;
  readonly prices: PrivatePrices;
};

/** A file that says nothing, or that there is not. */
export const noConfig: Config = { file: '', prices: noPrivatePrices };

/** Reads `costlens.yml`. What is wrong in it is left out, and told with its place. */
export function parseConfig(file: string, text: string): Outcome<Config> {
  const { reading, value } = readYaml(file, text);
  const field = fields(reading, value, ['version', 'prices']);
  const prices = field('prices');
  return {
    value: { file, prices: prices ? readPrices(reading, prices) : noPrivatePrices },
    problems: reading.problems,
  };
}
