/** A number without the noise of binary fractions; null where there is none to give. */
export const amount = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(11)) + 0;
