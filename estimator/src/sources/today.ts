type Environment = Readonly<Record<string, string | undefined>>;

/** SOURCE_DATE_EPOCH makes what a program says of the date repeatable. */
export function now(environment: Environment): Date {
  const seconds = Number(environment['SOURCE_DATE_EPOCH'] || NaN);
  return Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1000) : new Date();
}

/** The ISO date. */
export const today = (environment: Environment): string => now(environment).toISOString().slice(0, 10);
