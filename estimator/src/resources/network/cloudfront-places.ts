/** Where viewers are: as a usage file calls it, as a person does, and as the price list does. */
export const places = {
  us: ['United States, Mexico', 'US'],
  canada: ['Canada', 'CA'],
  europe: ['Europe, Israel', 'EU'],
  south_africa: ['Africa', 'ZA'],
  middle_east: ['Middle East', 'ME'],
  south_america: ['South America', 'SA'],
  japan: ['Japan', 'JP'],
  australia: ['Australia, New Zealand', 'AU'],
  asia_pacific: ['Asia Pacific', 'AP'],
  india: ['India', 'IN'],
} as const satisfies Readonly<Record<string, readonly [name: string, code: string]>>;

export type Place = keyof typeof places;

export const priceClasses = ['PriceClass_100', 'PriceClass_200', 'PriceClass_All', 'None'] as const;
export type PriceClass = (typeof priceClasses)[number];

/** Where a price class has no servers: viewers there are served from a place that it has. */
const without: Readonly<Record<PriceClass, readonly Place[]>> = {
  PriceClass_100: ['south_africa', 'middle_east', 'south_america', 'japan', 'australia', 'asia_pacific', 'india'],
  PriceClass_200: ['south_america', 'australia'],
  PriceClass_All: [],
  None: [],
};

export const isServed = (place: Place, priceClass: PriceClass): boolean => !without[priceClass].includes(place);
