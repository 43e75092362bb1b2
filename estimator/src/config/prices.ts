import type { Conversion, Fixed, PriceRules, PrivatePrices } from '../private-prices.ts';
import {
  amount,
  complain,
  day,
  entries,
  fields,
  isPlain,
  shaped,
  text,
  type Fields,
  type Reading,
  type Value,
} from './reading.ts';

const rules = ['discount', 'services', 'usage_types', 'fixed'] as const;
type RuleName = (typeof rules)[number];

/** The `prices` section: discounts, fixed prices, the same for single regions, and a currency. */
export function readPrices(reading: Reading, value: Value): PrivatePrices {
  const field = fields(reading, value, [...rules, 'regions', 'currency']);
  const [regions, currency] = [field('regions'), field('currency')];
  const perRegion = regions ? entries(reading, regions) : [];
  return {
    ...rulesOf(reading, field),
    regions: new Map(perRegion.map(region => [region.name, rulesOf(reading, fields(reading, region, rules))])),
    currency: currency && currencyOf(reading, currency),
  };
}

function rulesOf(reading: Reading, field: Fields<RuleName>): PriceRules {
  const [discount, services, usageTypes, fixed] = rules.map(field);
  return {
    discount: discount && percent(reading, discount),
    services: percents(reading, services),
    usageTypes: percents(reading, usageTypes),
    fixed: new Map((fixed ? entries(reading, fixed) : []).flatMap(entry => fixedPrice(reading, entry))),
  };
}

const percent = (reading: Reading, value: Value): number | undefined =>
  amount(reading, value, percent => percent >= 0 && percent <= 100, 'a discount in percent, from 0 to 100');

function percents(reading: Reading, value: Value | undefined): ReadonlyMap<string, number> {
  const found = (value ? entries(reading, value) : []).flatMap(entry => {
    const discount = percent(reading, entry);
    return discount === undefined ? [] : [[entry.name, discount] as const];
  });
  return new Map(found);
}

/** `KEY: 0.05`, or `KEY: { price: 0.05, unit: Hrs }`. */
function fixedPrice(reading: Reading, entry: Value): readonly (readonly [string, Fixed])[] {
  if (!/^\S+ \S+(?: \S+)?$/.test(entry.name)) {
    complain(reading, entry.at, `"${entry.name}" is no key; write it as "AmazonEC2 BoxUsage:m5.large RunInstances"`);
    return [];
  }
  const field = isPlain(reading, entry) ? undefined : fields(reading, entry, ['price', 'unit']);
  const [price, unit] = field ? [field('price'), field('unit')] : [entry, undefined];
  if (!price) complain(reading, entry.at, `"${entry.name}" needs a price`);
  const usd = price && amount(reading, price, usd => usd >= 0, 'a price in US dollars for one unit');
  return usd === undefined ? [] : [[entry.name, { usd, unit: unit && text(reading, unit) }]];
}

/** Without a date nobody could tell how old a rate is. */
function currencyOf(reading: Reading, value: Value): Conversion | undefined {
  const field = fields(reading, value, ['code', 'rate', 'date']);
  const [code, rate, date] = [field('code'), field('rate'), field('date')];
  if (code && rate && date) return conversion(reading, code, rate, date);
  complain(reading, value.at, '"currency" needs a code, a rate (units for one US dollar) and the date of that rate');
  return undefined;
}

function conversion(reading: Reading, code: Value, rate: Value, date: Value): Conversion | undefined {
  const name = shaped(reading, code, /^[A-Z]{3}$/, 'three capital letters like EUR');
  const given = day(reading, date, 'a date like 2026-11-01');
  const units = amount(reading, rate, rate => rate > 0, 'how much one US dollar is, above 0');
  return name === undefined || given === undefined || units === undefined
    ? undefined
    : { code: name, rate: units, date: given };
}
