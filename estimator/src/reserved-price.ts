import type { Price, PriceBook, Rate } from '@costlens/pricing-cache';
import { hoursPerMonth, type Reservation } from './line.ts';
import { usd } from './money.ts';
import { wordsOf } from './reserved.ts';

/** A reservation as somebody has told it, and what is paid of it at its start, where that is known. */
export type Bought = Reservation & { readonly upfrontUsd: number | undefined };

/** What a line has for a price, if anything, and what is to be said of it. */
export type Offer = {
  readonly price: Price | undefined;
  readonly reserved?: Bought;
  readonly said?: readonly string[];
};

type Wanted = { readonly terms: Reservation; readonly key: string; readonly quantity: number | undefined };

/** A unit at the rate of these terms, with what is paid up front spread over all hours of the term. */
export function reservedOffer({ terms, key, quantity }: Wanted, region: string, book: PriceBook): Offer {
  const rate = reservedRates(book, region, key).find(each => fits(each, terms));
  if (!rate) return { price: undefined, reserved: { ...terms, upfrontUsd: undefined } };
  const upfrontUsd = quantity === undefined ? undefined : (rate.upfrontUsd * quantity) / hoursPerMonth;
  return {
    price: priceOf(rate),
    reserved: { ...terms, offering: rate.offering, upfrontUsd },
    said: [
      ...(terms.offering === rate.offering ? [] : [`a ${rate.offering ?? ''} reservation: no other type is told`]),
      ...(upfrontUsd ? [upfrontWords(upfrontUsd, rate)] : []),
      ...(book.snapshot.adjustments?.length ? ["AWS's own rate: private prices are not applied to reservations"] : []),
    ],
  };
}

const reservedRates = (book: PriceBook, region: string, key: string): readonly Rate[] =>
  (book.rates?.(region, key) ?? []).filter(({ plan }) => plan === 'Reserved');

/** Where there are two classes and none is told, AWS's usual one. */
const fits = (rate: Rate, { years, payment, offering = rate.offering && 'standard' }: Reservation): boolean =>
  rate.years === years && rate.payment === payment && rate.offering === offering;

const priceOf = ({ key, unit, usd: hourly, upfrontUsd, years, date, source, confidence }: Rate): Price => ({
  ...{ key, unit, date, confidence },
  tiers: [{ from: 0, usd: hourly + upfrontUsd / (years * 12 * hoursPerMonth) }],
  source: `Reserved: ${source ?? "AWS's rate"}`,
});

const upfrontWords = (upfrontUsd: number, { years }: Rate): string =>
  `${usd(upfrontUsd)} is paid at the start of ${years === 1 ? 'the year' : `${String(years)} years`}: ${usd(upfrontUsd / (12 * years))} a month of it is counted`;

/** What a reservation lacks that somebody has told of by halves. */
export const untold = ({ years, payment }: Reservation): string | undefined => {
  if (years === undefined) return needs('reserved_instance_term');
  return payment === undefined ? needs('reserved_instance_payment_option') : undefined;
};

const needs = (key: string): string => `it is reserved, and no ${key} is told`;

/** Why a reservation has no price: the terms for which there are some. */
export function noRate(region: string, key: string, book: PriceBook): string {
  const terms = reservedRates(book, region, key).map(each => wordsOf(each).join(', '));
  return terms.length === 0
    ? 'the price snapshot holds no rates of reservations for it'
    : `of reservations, the price snapshot holds the rates for ${terms.join('; ')}; a refreshed one may hold more`;
}
