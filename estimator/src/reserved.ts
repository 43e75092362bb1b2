import { assuming, choice, type Line, type UsageValues } from './line.ts';

/** How long something is reserved, and how that is paid. */
export const reservedUsage = {
  reserved_instance_term: choice('for how long it is reserved, where it is not on demand', '1_year', '3_year'),
  reserved_instance_payment_option: choice(
    'how much of a reservation is paid at its start',
    'no_upfront',
    'partial_upfront',
    'all_upfront',
  ),
};

/** The same, where AWS sells reservations of two classes. */
export const reservedInstanceUsage = {
  reserved_instance_type: choice(
    'which class of reservation it is, where it is not on demand',
    'standard',
    'convertible',
  ),
  ...reservedUsage,
};

/** What a usage file tells of a reservation. */
export type Reserving = Partial<UsageValues<typeof reservedInstanceUsage>>;

const years = { '1_year': 1, '3_year': 3 } as const;
const payments = { no_upfront: 'No Upfront', partial_upfront: 'Partial Upfront', all_upfront: 'All Upfront' } as const;

/** The same line bought under the terms that somebody has told; on demand where nobody has. A standard one is the usual. */
export function reserved(usage: Reserving, line: Line): Line {
  if (!isReserved(usage)) return line;
  const { reserved_instance_type: offering, reserved_instance_term: term } = usage;
  const payment = usage.reserved_instance_payment_option;
  const terms = { years: term && years[term], payment: payment && payments[payment], offering };
  const words = ['reserved', ...wordsOf(offering === 'standard' ? { ...terms, offering: undefined } : terms)];
  return { ...line, name: withWords(line.name, words.join(', ')), reserved: terms };
}

/** The same line on demand, which says so where somebody has told of a reservation. */
export const notReserved = (usage: Reserving, why: string, line: Line): Line =>
  isReserved(usage) ? assuming(`it is not reserved: ${why}`, line) : line;

const isReserved = (usage: Reserving): boolean =>
  [usage.reserved_instance_type, usage.reserved_instance_term, usage.reserved_instance_payment_option].some(
    told => told !== undefined,
  );

/** `1 year, no upfront, convertible`. */
export const wordsOf = ({ years, payment, offering }: NonNullable<Line['reserved']>): readonly string[] => [
  ...(years === undefined ? [] : [years === 1 ? '1 year' : `${String(years)} years`]),
  ...(payment === undefined ? [] : [payment.toLowerCase()]),
  ...(offering === undefined ? [] : [offering]),
];

/** Within the brackets that a name ends with. */
const withWords = (name: string, words: string): string =>
  name.endsWith(')') ? `${name.slice(0, -1)}, ${words})` : `${name} (${words})`;
