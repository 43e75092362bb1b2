import {
  amount,
  assuming,
  repeated,
  resource,
  type Attribute,
  type Attributes,
  type Line,
  type Names,
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
export const groupVolumes = (launch: Launch, group: Size): readonly Part[] =>
  volumeParts(launch, {
    root: resource({
      name: 'Root volumes',
      terraform: [],
      cloudformation: [],
      attributes: { ...group.attributes, ...rootAttributes },
      usage: { ...group.usage, ...volumeUsage },
      lines: (volume, told) => times(group.copies(volume, told), volumeLines(volume, told)),
    }),
    data: resource({
      name: 'Data volumes',
      terraform: [],
      cloudformation: [],
      attributes: { ...group.attributes, ...dataAttributes },
      usage: { ...group.usage, ...volumeUsage },
      lines: (volume, told) => times(group.copies(volume, told), volumeLines(volume, told)),
    }),
  });

const times = (copies: number, lines: readonly (Line | false)[]): readonly (Line | false)[] =>
  copies === 0 ? [] : lines.map(line => line && repeated(copies, line));

const meaning = 'how many instances there are on average, if not as many as is written';
export const groupUsage = { instances: amount(meaning) };
/** The same, read in a part of the group. */
export const outerGroupUsage = { '/instances': amount(meaning) };

/** The size of a group, and how much of it one instance makes up. */
export type Capacity = { readonly capacity: number | undefined; readonly weight: number };

/** In the units that the group counts in. */
export const unitsOf = ({ capacity = 0, weight }: Capacity, instances: number | undefined): number =>
  instances === undefined ? capacity : instances * weight;

type CapacityAttributes = {
  readonly capacity: Attribute<number | undefined>;
  readonly weight: Attribute<number>;
};

/** As many volumes as there are instances. */
export const fleetSize = (attributes: CapacityAttributes): Size<CapacityAttributes, typeof outerGroupUsage> => ({
  attributes,
  usage: outerGroupUsage,
  copies: (sized, usage) => Math.ceil(unitsOf(sized, usage['/instances']) / sized.weight),
});

/** The same names, read from the group that holds a part if they begin with a slash. */
export const within = (slash: '' | '/', [terraform, cloudformation]: Names): Names => [
  outward(slash, terraform),
  outward(slash, cloudformation),
];

const outward = (slash: string, name: string): string =>
  name
    .split('|')
    .map(each => slash + each.trim())
    .join(' | ');

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

/** Where a group may take one of several kinds of instances, the first stands for all. */
export const ofTheFirst = (kinds: number | undefined, line: Line | false): Line | false =>
  line !== false && (kinds ?? 0) > 1 && /hours/i.test(line.name) ? assuming(first, line) : line;

const first = 'all instances are of the first kind that is listed';
