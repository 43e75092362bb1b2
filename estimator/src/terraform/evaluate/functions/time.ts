import { Fault } from '../fault.ts';

/** A moment, in nanoseconds since 1970, and the zone it is told in. */
export type Moment = { readonly nanoseconds: bigint; readonly offsetMinutes: number };

export type Parts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
};

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
const daySeconds = 86_400;
const billion = 1_000_000_000n;

/** Reads RFC 3339, as strictly as Terraform does. */
export function parseMoment(text: string): Moment | Fault {
  const found = pattern.exec(text);
  const read = found && momentOf(found);
  return read ?? new Fault(`${JSON.stringify(text.slice(0, 40))} is not a time like 2024-02-29T13:45:00Z`);
}

function momentOf(found: RegExpExecArray): Moment | undefined {
  const days = daysOf(found.slice(1, 4).map(Number));
  const seconds = secondsOf(found.slice(4, 7).map(Number));
  const offsetMinutes = offsetOf(found);
  if (days === undefined || seconds === undefined || offsetMinutes === undefined) return undefined;
  const fraction = BigInt((found[7] ?? '').slice(0, 9).padEnd(9, '0'));
  return { nanoseconds: BigInt(days * daySeconds + seconds - offsetMinutes * 60) * billion + fraction, offsetMinutes };
}

function daysOf([year = 0, month = 0, day = 0]: readonly number[]): number | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDate ? daysSinceEpoch(year, month, day) : undefined;
}

const secondsOf = ([hour = 0, minute = 0, second = 0]: readonly number[]): number | undefined =>
  hour > 23 || minute > 59 || second > 59 ? undefined : hour * 3600 + minute * 60 + second;

function offsetOf([, , , , , , , , sign, hours = '0', minutes = '0']: RegExpExecArray): number | undefined {
  const offset = Number(hours) * 60 + Number(minutes);
  return Number(hours) > 24 || Number(minutes) > 60 ? undefined : sign === '-' ? -offset : offset;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Counts from a March, so that the leap day comes last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

export function partsOf({ nanoseconds, offsetMinutes }: Moment): Parts {
  const local = floorDiv(nanoseconds, billion) + offsetMinutes * 60;
  const days = Math.floor(local / daySeconds);
  const rest = local - days * daySeconds;
  const time = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  return { ...dateOf(days), ...time, weekday: (((days + 4) % 7) + 7) % 7 };
}

const floorDiv = (value: bigint, by: bigint): number => {
  const quotient = value / by;
  return Number(value % by < 0n ? quotient - 1n : quotient);
};

function dateOf(days: number): Pick<Parts, 'year' | 'month' | 'day'> {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const unitNanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1_000_000n,
  s: billion,
  m: 60n * billion,
  h: 3600n * billion,
};

/** `1h30m`, `-1.5h`, `0`: nanoseconds. */
export function parseDuration(text: string): bigint | undefined {
  const body = text.replace(/^[+-]/, '');
  if (body === '0') return 0n;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(body) || body.length > 100) return undefined;
  const total = [...body.matchAll(/(\d*)\.?(\d*)([a-zµμ]+)/g)].reduce((sum, piece) => sum + lengthOf(piece), 0n);
  return total >= 2n ** 63n ? undefined : text.startsWith('-') ? -total : total;
}

function lengthOf([, whole = '', fraction = '', unit = '']: RegExpExecArray): bigint {
  const scale = unitNanoseconds[unit] ?? 0n;
  return BigInt(whole || '0') * scale + (BigInt(fraction || '0') * scale) / 10n ** BigInt(fraction.length);
}
