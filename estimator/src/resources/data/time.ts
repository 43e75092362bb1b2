import { hoursPerMonth } from '../../price.ts';

export { hoursPerMonth };
export const secondsPerMonth = hoursPerMonth * 3600;
