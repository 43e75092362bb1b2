import type { Instance, Source, Unknown } from '../../model.ts';
import { isRetained, type ResourceChange } from './change.ts';
import { instanceOf, settledOf, told, type Values, wasUntold, willBeUntold } from './instance.ts';

export type Sides = { readonly before: Instance | undefined; readonly after: Instance | undefined };

export type Surroundings = {
  readonly region: string | Unknown;
  readonly at: Source;
  /** The resource as the new template has it, where there is one. */
  readonly written: Instance | undefined;
};

/** One resource before and after. What comes by import, and what is retained, is billed on both sides. */
export function sidesOf(change: ResourceChange, { region, at, written }: Surroundings): Sides {
  const values = valuesOf(change, written);
  const side = { region, at: written?.heading ?? at };
  const made = (name: keyof typeof values): Instance => instanceOf(change, values[name], side);
  if (isRetained(change)) return both(made('before'));
  if (change.action === 'Import') return both(made('after'));
  if (change.action === 'Add') return { before: undefined, after: made('after') };
  if (change.action === 'Remove') return { before: made('before'), after: undefined };
  return changed(change, values, side);
}

type BothValues = { readonly before: Values; readonly after: Values };

const valuesOf = ({ before, after }: ResourceChange, written: Values | undefined): BothValues => ({
  before: before ? told(before) : wasUntold,
  after: after ? told(after) : (written ?? willBeUntold),
});

const both = (instance: Instance): Sides => ({ before: instance, after: instance });

type Placed = Pick<Surroundings, 'region' | 'at'>;

function changed(change: ResourceChange, { before, after }: BothValues, side: Placed): Sides {
  const old = change.before ? before : untouched(change, after);
  const prior = instanceOf(change, old, side);
  const planned = { prior, replaced: isReplaced(change), settled: settledOf(old, after) };
  return { before: prior, after: instanceOf(change, after, { ...side, planned }) };
}

/** Where the change set says which properties change, the others were as they will be. */
function untouched({ touched, after }: ResourceChange, now: Values): Values {
  const isKnown = now !== willBeUntold && (touched.length > 0 || after !== undefined);
  if (!isKnown) return wasUntold;
  return {
    names: () => now.names(),
    get: name => (touched.includes(name) ? wasUntold.get(name) : now.get(name)),
  };
}

/** A policy of keeping or saving the old one is said only of a replacement. */
const isReplaced = ({ replacement, policy }: ResourceChange): boolean =>
  replacement === 'True' || policy?.startsWith('ReplaceAnd') === true;
