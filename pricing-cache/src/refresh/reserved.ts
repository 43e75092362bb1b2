import type { Rate } from '../book.ts';
import type { OfferRow } from './offer-row.ts';
import type { RateTable } from './rate-table.ts';

/** A row of a Reserved term; false when it is of a kind that AWS no longer sells. */
export function addReserved(rates: RateTable, key: string, row: OfferRow, date: string): boolean {
  const [years, payment] = [yearsOf(row.leasecontractlength), paymentOf(row.purchaseoption)];
  const usd = Number(row.priceperunit);
  if (row.termtype !== 'Reserved' || years === undefined || payment === undefined || !Number.isFinite(usd))
    return false;
  const [plan, offering] = ['Reserved' as const, offeringOf(row.offeringclass)];
  // `Quantity` is paid once; everything else is paid for each unit.
  const figure = row.unit === 'Quantity' ? 'upfrontUsd' : 'usd';
  rates.set(key, { plan, years, payment, offering, unit: 'Hrs', date: date === '' ? undefined : date }, figure, usd);
  return true;
}

export const yearsOf = (text: string): Rate['years'] | undefined => {
  const years = Number(/^\s*([13])(?:\s*y(?:ea)?rs?)?\s*$/.exec(text)?.[1]);
  return years === 1 || years === 3 ? years : undefined;
};

const payments = ['No Upfront', 'Partial Upfront', 'All Upfront'] as const;

/** `AllUpfront` in older lists. */
export const paymentOf = (text: string): Rate['payment'] | undefined =>
  payments.find(payment => payment.replace(' ', '') === text.replace(/\s/g, ''));

const offeringOf = (text: string): Rate['offering'] =>
  (['standard', 'convertible'] as const).find(offering => offering === text.toLowerCase());
