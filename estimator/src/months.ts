/** How far ahead a forecast may look. */
export const mostMonths = 120;
export const isMonths = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= mostMonths;
