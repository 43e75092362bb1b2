import { isDeepEqual } from './equal.ts';
import type { Edit, Scalar } from './model.ts';
import { difference, monthlyUsd, type Component } from './price.ts';
import { editIn, type Recognised } from './recognise.ts';
import type { Attributes, ResourceType, Values } from './resource.ts';

export type Patch<A extends Attributes = Attributes> = Partial<Values<A>>;

export type Rule<A extends Attributes = Attributes> = {
  readonly id: string;
  /** The Well-Architected best practice; its first half names the question. */
  readonly practice: `COST${string}-BP${string}`;
  readonly risk: 'high' | 'medium' | 'low';
  /** The resource types it looks at; all have the attributes it reads. */
  readonly on: readonly ResourceType<A>[];
  readonly title: string;
  readonly why: string;
  /** The better values, `{}` for advice without an edit, or false when there is nothing to say. */
  check(values: Values<A>): Patch<A> | false;
  readonly examples: { readonly flagged: readonly Patch<A>[]; readonly passed: readonly Patch<A>[] };
};

export type Finding = {
  readonly rule: Rule;
  readonly on: Recognised;
  readonly fix: Patch;
  /** A month's. Undefined when the price before or after is not known. */
  readonly savingUsd: number | undefined;
  /** Empty when there is no text to change. */
  readonly edits: readonly Edit[];
};

/** Infers the value types from the resource the rule is on. */
export const rule = <const A extends Attributes>(declared: Rule<A>): Rule<A> => declared;

export type Reprice = (recognised: Recognised) => readonly Component[];

/** A saving is the price before less the price after: no rule does arithmetic of its own. */
export const review = (recognised: Recognised, rules: readonly Rule[], reprice: Reprice): readonly Finding[] =>
  [recognised, ...recognised.parts].flatMap(on =>
    rules.filter(({ on: types }) => types.includes(on.type)).flatMap(each => finding(each, on, reprice)),
  );

function finding(rule: Rule, on: Recognised, reprice: Reprice): readonly Finding[] {
  const fix = rule.check(on.values);
  if (!fix || !isSteady(rule, on, fix)) return [];
  const own = { ...on, parts: [] }; // what cannot be known of a part is no reason not to know the saving
  const after = reprice({ ...own, values: { ...on.values, ...fix } });
  const savingUsd = difference(monthlyUsd(after), monthlyUsd(reprice(own)));
  if (Object.keys(fix).length > 0 && !isWorthwhile(savingUsd, after)) return [];
  return [found(rule, on, fix, savingUsd)];
}

/** The edits are looked for when somebody asks for them. */
export function found(rule: Rule, on: Recognised, fix: Patch, savingUsd: number | undefined): Finding {
  let edits: readonly Edit[] | undefined;
  return {
    rule,
    on,
    fix,
    savingUsd,
    get edits() {
      return (edits ??= editsOf(on, fix));
    },
  };
}

/** A fix that has no price here, or that does not lower the bill, is none. */
const isWorthwhile = (savingUsd: number | undefined, after: readonly Component[]): boolean =>
  savingUsd === undefined ? !after.some(({ cost }) => cost.kind === 'unpriced') : savingUsd >= leastSavingUsd;

/** A month's. Below it, the sentence costs more than it saves. */
const leastSavingUsd = 0.01;

/**
 * Whether the rule says the same whatever the unknown values are: a finding is never a guess.
 * Whatever is merely assumed may change the fix, not whether there is something to say.
 */
function isSteady(rule: Rule, { type, values, unknown, assumed }: Recognised, fix: Patch): boolean {
  const fixes = (name: string) =>
    (type.attributes[name]?.samples ?? []).map(sample => rule.check({ ...values, [name]: sample }));
  return (
    Object.keys(unknown).every(name => fixes(name).every(other => isDeepEqual(other, fix))) &&
    Object.keys(assumed).every(name => fixes(name).every(other => other !== false))
  );
}

/** All or none: half a fix may cost more than none. */
function editsOf(on: Recognised, fix: Patch): readonly Edit[] {
  const edits = Object.entries(fix).map(([name, value]) => (isScalar(value) ? editIn(on, name, value) : undefined));
  return edits.includes(undefined) ? [] : edits.filter(edit => edit !== undefined);
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
