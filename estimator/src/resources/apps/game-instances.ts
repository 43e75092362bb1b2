import { amount, assuming, elsewhere, hourly, running, type Line, type UsageValues } from '../../resource.ts';
import { discounted, spotUsage } from '../compute/instance-lines.ts';
import type { Place } from './game-locations.ts';

export const gameUsage = {
  average_instances: amount('instances on average in all its places, where scaling changes their number'),
  monthly_hrs: amount('hours a month that they run, if not all 730'),
  ...spotUsage,
};

type Usage = UsageValues<typeof gameUsage>;
type Fleet = {
  readonly instanceType: string | undefined;
  readonly system: 'Linux' | 'Windows';
  readonly kind: 'ON_DEMAND' | 'SPOT';
  /** Its own region's instances come first. */
  readonly places: readonly [Place, ...Place[]];
};

/** GameLift's own instances: their prices are not EC2's. An average is spread over the places as the fleet begins. */
export function gameInstances(fleet: Fleet, usage: Usage): readonly Line[] {
  const { instanceType = '', system, kind, places } = fleet;
  const [own, ...others] = places;
  const start = places.reduce((sum, { instances }) => sum + instances, 0);
  const average = usage.average_instances;
  const words = [
    average === undefined && `as many run as it begins with: ${start}`,
    average !== undefined && others.length > 0 && 'they spread over its places as it begins',
  ].find(text => text !== false);

  const key = `AmazonGameLift BoxUsage:${instanceType} Consume${system}GameLiftInstance`;
  const line = (title: string, { instances }: Place): Line => {
    const count = average === undefined ? instances : average * (start === 0 ? 1 / places.length : instances / start);
    const hours = running(usage.monthly_hrs, hourly(`Hours (${title})`, count, 'hour', key));
    return kind === 'SPOT' ? discounted(usage, hours) : hours;
  };

  const first = line(`${system}, ${instanceType}`, own);
  return [
    words === undefined ? first : assuming(words, first),
    ...others.map(place => elsewhere(place.region, line(`${system}, ${instanceType}, ${place.region}`, place))),
  ];
}
