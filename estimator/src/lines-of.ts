import { isDeepEqual } from './equal.ts';
import type { Component, Terms } from './price.ts';
import type { Recognised } from './recognise.ts';
import type { Attributes, Line, ResourceType, UsageValues, Values } from './resource.ts';
import { filled } from './usage/size.ts';

export type Lines = { readonly known: readonly Line[]; readonly unknown: readonly Component[] };

/** Lines that come out the same whatever the unknown values are, are known; for the rest the unknowns are named. */
export function linesOf(recognised: Recognised, terms: Terms): Lines {
  const lines = toldLines(recognised, terms);
  const isSilent = lines.known.length + lines.unknown.length === 0;
  return isSilent && recognised.path === '' ? { known: openLines(recognised, terms), unknown: [] } : lines;
}

/** What is billed only if it is used depends on usage, though no line of it is shown where others are: it is not nothing. */
function openLines({ type, values }: Recognised, { around }: Terms): readonly Line[] {
  if (type.parts.length > 0 || type.freeWithoutLines !== undefined) return [];
  const one = Object.fromEntries(Object.entries(type.usage).map(([key, { read }]) => [key, read(1)]));
  const used = type.lines(values, one, around).filter(line => line !== false);
  return used.filter(({ usageKey }) => usageKey !== undefined).map(line => ({ ...line, quantity: undefined }));
}

function toldLines(recognised: Recognised, { around, usageOf, size }: Terms): Lines {
  const { type, values } = recognised;
  const told = usageOf(recognised);
  const allLines = (usage: UsageValues, tried: Values<Attributes> = {}): readonly Line[] =>
    type.lines({ ...values, ...tried }, usage, around).filter(line => line !== false);
  const linesWith = (usage: UsageValues): Lines => knownLines(recognised, tried => allLines(usage, tried));
  if (size === undefined) return linesWith(told);
  const { known, unknown } = linesWith(filled(type.usage, told, size, allLines));
  const certain = linesWith(told).known;
  const isCertain = (line: Line): boolean => certain.some(other => isDeepEqual(line, other));
  return { known: known.map(line => (isCertain(line) ? line : also(`${size} usage`, line))), unknown };
}

/** The same line, with one thing more that is taken for granted. */
const also = (assumption: string, line: Line): Line => ({
  ...line,
  assumption: line.assumption === undefined ? assumption : `${line.assumption}; ${assumption}`,
});

function knownLines(recognised: Recognised, lines: (tried: Values<Attributes>) => readonly Line[]): Lines {
  const { type, unknown } = recognised;
  const base = lines({});
  const names = Object.keys(unknown);
  if (names.length === 0) return { known: base, unknown: [] };

  const alone = names.flatMap(name => trials(type, name).map(tried => run(lines, tried, base)));
  const together = quietSwitches(alone).flatMap(one =>
    alone.flatMap(other => (isSame(one, other) ? [] : [run(lines, { ...one.tried, ...other.tried }, other.lines)])),
  );
  const all = [...alone, ...together];
  const known = base.filter(line => all.every(each => each.lines.some(other => isDeepEqual(line, other))));
  const matters = new Set(all.flatMap(({ differs, tried }) => (differs ? Object.keys(tried) : [])));
  return { known, unknown: names.filter(name => matters.has(name)).map(name => unknownComponent(recognised, name)) };
}

type Run = { readonly tried: Values<Attributes>; readonly lines: readonly Line[]; readonly differs: boolean };

const trials = ({ attributes }: ResourceType, name: string): readonly Values<Attributes>[] =>
  (attributes[name]?.samples ?? []).map(sample => ({ [name]: sample }));

function run(
  linesOf: (tried: Values<Attributes>) => readonly Line[],
  tried: Values<Attributes>,
  without: readonly Line[],
): Run {
  const lines = linesOf(tried);
  return { tried, lines, differs: !isDeepEqual(lines, without) };
}

/** A switch that changes nothing by itself may with what it switches on. */
function quietSwitches(alone: readonly Run[]): readonly Run[] {
  const loud = new Set(alone.flatMap(({ differs, tried }) => (differs ? Object.keys(tried) : [])));
  return alone.filter(({ tried }) =>
    Object.entries(tried).every(([name, value]) => typeof value === 'boolean' && !loud.has(name)),
  );
}

const isSame = (one: Run, other: Run): boolean => Object.keys(one.tried)[0] === Object.keys(other.tried)[0];

/** Named as the text names it. */
function unknownComponent({ unknown, called, mistaken }: Recognised, name: string): Component {
  const written = called[name] === '' ? name : (called[name] ?? name);
  return {
    name: `Depends on ${written}`,
    group: [],
    quantity: undefined,
    unit: '',
    key: undefined,
    usageKey: undefined,
    assumption: undefined,
    cost: {
      kind: 'unknown',
      reason: `${written}: ${unknown[name] ?? ''}`,
      ...(mistaken.includes(name) && { mistaken: 'value' }),
    },
  };
}
