import type { Rate } from '../book.ts';
import type { RateColumns } from '../encode-region.ts';
import type { Offer } from '../format.ts';

/** A region's rates in the columns of the file they go to: one object for each of a million would not fit. */
export type RateTable = {
  /** One of the two figures of a rate; a second, other figure for the same makes it ambiguous. */
  set(key: string, offer: Omit<Offer, 'source' | 'confidence'>, figure: 'usd' | 'upfrontUsd', value: number): void;
  keep(rate: Rate): void;
  readonly ambiguous: ReadonlySet<string>;
  /** The kinds of commitment that were told. */
  readonly plans: ReadonlySet<Rate['plan']>;
  columns(isPriced: (key: string) => boolean): RateColumns;
};

/** For each rate of a key: place of the offer, USD per unit, USD up front; NaN until it is told. */
type Numbers = number[];
const width = 3;

export function rateTable(source: string): RateTable {
  const offers: Offer[] = [];
  const places = new Map<string, number>();
  const rates = new Map<string, Numbers>();
  const ambiguous = new Set<string>();
  const plans = new Set<Rate['plan']>();
  const placeOf = (offer: Offer): number => {
    const text = textOf(offer);
    const place = places.get(text) ?? offers.push(offer) - 1;
    places.set(text, place);
    return place;
  };
  return {
    ambiguous,
    plans,
    set: (key, offer, figure, value) => {
      plans.add(offer.plan);
      const place = placeOf({ ...offer, source, confidence: 'high' });
      const at = slot(rates, key, place) + (figure === 'usd' ? 1 : 2);
      const numbers = rates.get(key) ?? [];
      const known = numbers[at] ?? NaN;
      if (!Number.isNaN(known) && known !== value) ambiguous.add(key);
      numbers[at] = value;
    },
    keep: rate => {
      const { key, usd, upfrontUsd, ...offer } = rate;
      rates.set(key, [...(rates.get(key) ?? []), placeOf(offer), usd, upfrontUsd]);
    },
    columns: isPriced => {
      const { inOrder, newPlace } = ordered(offers);
      const numbers = (key: string): Numbers => sorted(completed(rates.get(key) ?? []), newPlace);
      const isWhole = (key: string): boolean => isPriced(key) && !ambiguous.has(key) && numbers(key).length > 0;
      return { offers: inOrder, keys: [...rates.keys()].filter(isWhole).sort(), numbers };
    },
  };
}

/** The same offer is the same text, in whichever order its parts came. */
const textOf = ({ plan, years, payment, offering, unit, date, source, confidence }: Offer): string =>
  [plan, years, payment, offering ?? '', unit, date ?? '', source ?? '', confidence].join('\0');

function slot(rates: Map<string, Numbers>, key: string, place: number): number {
  const numbers = rates.get(key) ?? [];
  if (numbers.length === 0) rates.set(key, numbers);
  for (let at = 0; at < numbers.length; at += width) if (numbers[at] === place) return at;
  return numbers.push(place, NaN, NaN) - width;
}

/** What is paid up front is listed where there is any; without a figure for each unit there is no rate. */
function completed(numbers: Numbers): Numbers {
  const whole: Numbers = [];
  for (let at = 0; at < numbers.length; at += width) {
    const [place = 0, usd = NaN, upfront = NaN] = numbers.slice(at, at + width);
    if (!Number.isNaN(usd)) whole.push(place, usd, Number.isNaN(upfront) ? 0 : upfront);
  }
  return whole;
}

/** Offers in the order of their text, so that the same rates always give the same file. */
function ordered(offers: readonly Offer[]) {
  const order = offers
    .map((offer, place) => ({ offer, place, text: textOf(offer) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  return {
    inOrder: order.map(({ offer }) => offer),
    newPlace: new Map(order.map(({ place }, at) => [place, at])),
  };
}

function sorted(numbers: Numbers, newPlace: ReadonlyMap<number, number>): Numbers {
  const rates: (readonly [number, number, number])[] = [];
  for (let at = 0; at < numbers.length; at += width)
    rates.push([newPlace.get(numbers[at] ?? -1) ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]);
  return rates.sort((a, b) => a[0] - b[0]).flat();
}
