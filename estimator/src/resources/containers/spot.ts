import { amount, times, type Line } from '../../resource.ts';

export const spotUsage = {
  spot_discount_percent: amount('percent that Spot is cheaper than on demand, on average', 60, 60, 60),
};

type Discount = { readonly spot_discount_percent: number | undefined };

/** The same line on Spot. AWS's list has no price of it: less is billed at the price on demand. */
export const onSpot = ({ spot_discount_percent: discount }: Discount, line: Line): Line => ({
  ...line,
  name: `${line.name} (Spot)`,
  quantity: times(line.quantity, discount === undefined ? undefined : 1 - discount / 100),
  usageKey: 'spot_discount_percent',
});
