import { Fault } from '../fault.ts';
import type { Value } from '../value.ts';
import { type Builtins, define } from './builtin.ts';
import { text } from './params.ts';
import { type Moment, parseDuration, parseMoment, type Parts, partsOf } from './time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const two = (value: number): string => String(value).padStart(2, '0');
const zone = ({ offsetMinutes }: Moment, colon: string): string =>
  `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offsetMinutes) / 60))}${colon}${two(Math.abs(offsetMinutes) % 60)}`;

const half = ({ hour }: Parts): number => hour % 12 || 12;

const verbs: Readonly<Record<string, (parts: Parts, moment: Moment) => string>> = {
  YYYY: ({ year }) => String(year).padStart(4, '0'),
  YY: ({ year }) => two(year % 100),
  MMMM: ({ month }) => months[month - 1] ?? '',
  MMM: ({ month }) => (months[month - 1] ?? '').slice(0, 3),
  MM: ({ month }) => two(month),
  M: ({ month }) => String(month),
  DD: ({ day }) => two(day),
  D: ({ day }) => String(day),
  EEEE: ({ weekday }) => weekdays[weekday] ?? '',
  EEE: ({ weekday }) => (weekdays[weekday] ?? '').slice(0, 3),
  hh: ({ hour }) => two(hour),
  h: ({ hour }) => String(hour),
  HH: parts => two(half(parts)),
  H: parts => String(half(parts)),
  AA: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  aa: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  mm: ({ minute }) => two(minute),
  m: ({ minute }) => String(minute),
  ss: ({ second }) => two(second),
  s: ({ second }) => String(second),
  ZZZZZ: (_, moment) => zone(moment, ':'),
  ZZZZ: (_, moment) => zone(moment, ''),
  ZZZ: (_, moment) => (moment.offsetMinutes === 0 ? 'UTC' : zone(moment, '')),
  Z: (_, moment) => (moment.offsetMinutes === 0 ? 'Z' : zone(moment, ':')),
};

/** A quoted text, a run of one letter, or anything else. */
const piece = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g;

function formatted(format: string, moment: Moment): Value | Fault {
  const parts = partsOf(moment);
  const written: string[] = [];
  for (const [token] of format.matchAll(piece)) {
    if (token === "'") return new Fault('a quote is not closed');
    if (token.startsWith("'")) written.push(token.slice(1, -1).replaceAll("''", "'"));
    else if (/^[A-Za-z]/.test(token)) {
      const verb = Object.hasOwn(verbs, token) ? verbs[token] : undefined;
      if (!verb) return new Fault(`"${token}" is no part of a date; letters that are none stand in single quotes`);
      written.push(verb(parts, moment));
    } else written.push(token);
  }
  return written.join('');
}

const full = (moment: Moment): string => {
  const { year, month, day, hour, minute, second } = partsOf(moment);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${moment.offsetMinutes === 0 ? 'Z' : zone(moment, ':')}`;
};
export { full as momentText };

function added(moment: Moment, duration: string): Value | Fault {
  const by = parseDuration(duration);
  if (by === undefined) return new Fault(`${JSON.stringify(duration.slice(0, 40))} is not a duration like 1h30m`);
  return full({ ...moment, nanoseconds: moment.nanoseconds + by });
}

const withMoment = (given: string, apply: (moment: Moment) => Value | Fault): Value | Fault => {
  const moment = parseMoment(given);
  return moment instanceof Fault ? moment : apply(moment);
};

const compared = (a: Moment, b: Moment): number =>
  a.nanoseconds === b.nanoseconds ? 0 : a.nanoseconds < b.nanoseconds ? -1 : 1;

export const dates: Builtins = {
  formatdate: define([text, text], ([format, time]) => withMoment(time, moment => formatted(format, moment))),
  timeadd: define([text, text], ([time, duration]) => withMoment(time, moment => added(moment, duration))),
  timecmp: define([text, text], ([a, b]) => withMoment(a, first => withMoment(b, second => compared(first, second)))),
};
