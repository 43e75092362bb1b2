import { amount, assuming, hourly, running, type Line, type UsageValues } from '../../resource.ts';
import { discounted, spotUsage } from '../compute/instance-lines.ts';

export const gameUsage = {
  average_instances: amount('instances on average, where scaling changes their number'),
  monthly_hrs: amount('hours a month that they run, if not all 730'),
  ...spotUsage,
};

type Fleet = {
  readonly instanceType: string | undefined;
  readonly system: 'Linux' | 'Windows';
  readonly kind: 'ON_DEMAND' | 'SPOT';
  readonly here: number;
  readonly elsewhere: number;
};

/** GameLift's own instances: their prices are not EC2's. */
export function gameInstances(fleet: Fleet, usage: UsageValues<typeof gameUsage>): Line {
  const { instanceType = '', system, kind } = fleet;
  const count = usage.average_instances ?? fleet.here + fleet.elsewhere;
  const key = `AmazonGameLift BoxUsage:${instanceType} Consume${system}GameLiftInstance`;
  const hours = running(usage.monthly_hrs, hourly(`Hours (${system}, ${instanceType})`, count, 'hour', key));
  const words = wordsOf(fleet, usage.average_instances);
  const said = words === '' ? hours : assuming(words, hours);
  return kind === 'SPOT' ? discounted(usage, said) : said;
}

const wordsOf = ({ here, elsewhere }: Fleet, average: number | undefined): string =>
  [
    average === undefined && `as many run as it begins with: ${here + elsewhere}`,
    elsewhere > 0 && 'those in other regions cost what they cost in its own',
  ]
    .filter(Boolean)
    .join('; ');
