import {
  amount,
  repeated,
  resource,
  type Attributes,
  type Part,
  type UsageInputs,
  type UsageValues,
  type Values,
} from '../../resource.ts';
import { volumeLines, volumeUsage } from './ebs-volume.ts';
import { dataAttributes, rootAttributes, volumeParts } from './instance-volumes.ts';
import type { Headcount } from './instance-lines.ts';
import type { Launch } from './launch.ts';

/** How many volumes of a kind a group of instances has, read from the group. */
export type Size<A extends Attributes = Attributes, U extends UsageInputs = UsageInputs> = {
  readonly attributes: A;
  readonly usage: U;
  copies(values: Values<A>, usage: UsageValues<U>): number;
};

export const size = <const A extends Attributes, const U extends UsageInputs>(declared: Size<A, U>): Size<A, U> =>
  declared;

/** The volumes of a group's launch template, once for each of its instances. */
export const groupVolumes = (launch: Launch, { attributes, usage, copies }: Size): readonly Part[] =>
  volumeParts(launch, {
    root: resource({
      name: 'Root volumes',
      terraform: [],
      cloudformation: [],
      attributes: { ...attributes, ...rootAttributes },
      usage: { ...usage, ...volumeUsage },
      lines: (volume, told) =>
        volumeLines(volume, told).map(line => line && repeated(copies(volume, told), line)),
    }),
    data: resource({
      name: 'Data volumes',
      terraform: [],
      cloudformation: [],
      attributes: { ...attributes, ...dataAttributes },
      usage: { ...usage, ...volumeUsage },
      lines: (volume, told) =>
        volumeLines(volume, told).map(line => line && repeated(copies(volume, told), line)),
    }),
  });

const meaning = 'how many instances there are on average, if not as many as is written';
export const groupUsage = { instances: amount(meaning) };
/** The same, read in a part of the group. */
export const outerGroupUsage = { '/instances': amount(meaning) };

/** Which of so many units of capacity are on demand; AWS rounds in favour of them. */
export function split(units: number, base: number, percentAbove: number): Headcount {
  const least = Math.min(units, base);
  const onDemand = Math.min(units, least + Math.ceil(((units - least) * percentAbove) / 100));
  return { onDemand, spot: units - onDemand };
}

/** How many instances of a weight it takes to reach a capacity. */
export const weighed = ({ onDemand, spot }: Headcount, weight: number): Headcount => ({
  onDemand: Math.ceil(onDemand / weight),
  spot: Math.ceil(spot / weight),
});
