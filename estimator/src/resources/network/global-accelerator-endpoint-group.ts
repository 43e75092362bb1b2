import { amount, resource, text, used, type Sizes } from '../../resource.ts';

/** Where users are: as a usage file calls it, as a person does, and as the price list does. */
const areas = {
  us: ['North America', 'NA'],
  europe: ['Europe', 'EU'],
  south_africa: ['Africa', 'ZA'],
  south_america: ['South America', 'SA'],
  south_korea: ['South Korea', 'KR'],
  middle_east: ['Middle East', 'ME'],
  australia: ['Australia, New Zealand', 'AU'],
  asia_pacific: ['Asia Pacific', 'AP'],
  india: ['India', 'IN'],
} as const;

const directions = {
  OUT: ['monthly_outbound_data_transfer_gb', 'Premium for data out'],
  IN: ['monthly_inbound_data_transfer_gb', 'Premium for data in'],
} as const;
type Direction = keyof typeof directions;

const sizes: Sizes = [100, 5000, 100_000];

const rows = (['OUT', 'IN'] as const).flatMap(direction =>
  Object.entries(areas).map(([area, [where, code]]) => ({
    direction,
    where,
    code,
    usageKey: `${directions[direction][0]}.${area}`,
    isUsual: direction === 'OUT' && area === 'us',
  })),
);

/** From the part of a region's name that tells where it is. */
const areaOfRegions: readonly (readonly [begins: RegExp, area: string])[] = [
  [/^(?:eu|il)-/, 'EU'],
  [/^sa-/, 'SA'],
  [/^af-/, 'ZA'],
  [/^me-/, 'ME'],
  [/^ap-south-/, 'IN'],
  [/^ap-northeast-2/, 'KR'],
  [/^ap-southeast-[246]/, 'AU'],
  [/^ap-/, 'AP'],
];
const areaOf = (region: string): string => areaOfRegions.find(([begins]) => begins.test(region))?.[1] ?? 'NA';

export const globalAcceleratorEndpointGroup = resource({
  name: 'Global accelerator endpoint group',
  terraform: ['aws_globalaccelerator_endpoint_group', 'aws_globalaccelerator_custom_routing_endpoint_group'],
  cloudformation: 'AWS::GlobalAccelerator::EndpointGroup',
  attributes: {
    region: {
      ...text(['endpoint_group_region', 'EndpointGroupRegion']),
      samples: [undefined, 'us-east-1', 'eu-west-1'],
    },
  },
  usage: Object.fromEntries(
    rows.map(({ usageKey, direction, where, isUsual }) => [
      usageKey,
      amount(`GB ${direction === 'OUT' ? 'to' : 'from'} users a month, ${where}`, ...(isUsual ? sizes : [])),
    ]),
  ),

  lines: ({ region }, usage, around) => {
    const from = areaOf(region ?? around.region);
    const direction = dominant(usage);
    return rows
      .filter(row => row.direction === direction && (row.isUsual || usage[row.usageKey] !== undefined))
      .map(({ usageKey, where, code }) => {
        const key = `AWSGlobalAccelerator ${from}-${code}-${direction}-Bytes-Internet`;
        return used(`${directions[direction][1]} (${where})`, usage, usageKey, 'GB', key);
      });
  },
});

type Told = Readonly<Record<string, number | undefined>>;

/** Only the direction with more data is billed. */
function dominant(usage: Told): Direction {
  const total = (direction: Direction): number =>
    rows.reduce((sum, row) => sum + (row.direction === direction ? (usage[row.usageKey] ?? 0) : 0), 0);
  return total('IN') > total('OUT') ? 'IN' : 'OUT';
}
