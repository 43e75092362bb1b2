import type { Rate } from '../book.ts';
import type { OfferRow } from './offer-row.ts';
import type { RateTable } from './rate-table.ts';

/** A row of a Reserved term; false when it is of a kind that AWS no longer sells. */
export function addReserved(rates: RateTable, key: string, row: OfferRow, date: string): boolean {
  const [years, payment] = [yearsOf(row.leasecontractlength), paymentOf(row.purchaseoption)];
  const [figure, usd] = [figureOf(row.unit), Number(row.priceperunit)];
  if (row.termtype !== 'Reserved' || !years || !payment || !figure || !Number.isFinite(usd)) return false;
  const [plan, offering] = ['Reserved' as const, offeringOf(row.offeringclass)];
  rates.set(key, { plan, years, payment, offering, unit: 'Hrs', date: date === '' ? undefined : date }, figure, usd);
  return true;
}

/** `Quantity` is paid once, the rest for each hour; another unit would be a commitment of a kind we do not know. */
const figureOf = (unit: string): 'upfrontUsd' | 'usd' | undefined =>
  unit === 'Quantity' ? 'upfrontUsd' : /^(?:hrs|hours?)$/i.test(unit) ? 'usd' : undefined;

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
