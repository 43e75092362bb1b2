import { embeddedSnapshot, type PriceBook } from '@costlens/pricing-cache';
import { Mistake } from './host.ts';

export function openPrices(): PriceBook | Mistake {
  const opened = embeddedSnapshot();
  return opened.ok ? opened.book : new Mistake(opened.message);
}
