import { isDeepEqual } from './equal.ts';
import type { ResourceEstimate } from './estimate.ts';
import { originsOf, type Origin } from './explain/origin.ts';
import type { Source } from './model.ts';
import type { Neighbours } from './neighbours.ts';
import { linesOf } from './lines-of.ts';
import { type Component, type Terms, usagePath } from './price.ts';
import { recognise, type Recognised } from './recognise.ts';
import type { Line, UsageValues } from './resource.ts';
import { standingOfInstance } from './resources/index.ts';
import { asShown } from './secret.ts';
import type { UsageEntry } from './usage/index.ts';

/** One line of a bill, with all that made it what it is. */
export type ExplainedLine = {
  readonly component: Component;
  readonly origins: readonly Origin[];
  readonly usage: readonly ToldUsage[];
};
type ToldUsage = { readonly key: string; readonly value: number | string; readonly at: Source };

export type Explanation = { readonly resource: ResourceEstimate; readonly lines: readonly ExplainedLine[] };

/** Where what a resource is priced by comes from. */
export type Grounds = {
  readonly terms: Terms;
  readonly told: (recognised: Recognised, key: string) => UsageEntry | undefined;
  readonly neighbours: Neighbours;
};

/** Every line of a resource's bill with its reasons: an attribute is one where another value would make another line. */
export function explain(resource: ResourceEstimate, grounds: Grounds): Explanation {
  const { instance, components } = resource;
  const standing = standingOfInstance(instance);
  if (standing.status !== 'priced')
    return { resource, lines: components.map(component => ({ component, origins: [], usage: [] })) };
  const recognised = recognise(standing.type, instance, grounds.neighbours);
  const reasons = reasonsOf(asShown(recognised, grounds.neighbours), [], grounds);
  return { resource, lines: components.map(component => ({ component, ...reasonsFor(component, reasons) })) };
}

type Reason = Omit<ExplainedLine, 'component'> & { readonly line: Line; readonly group: readonly string[] };

const reasonsFor = (component: Component, reasons: readonly Reason[]): Omit<ExplainedLine, 'component'> => {
  const found = reasons.find(
    ({ line, group }) =>
      line.name === component.name && line.key === component.key && isDeepEqual(group, component.group),
  );
  return { origins: found?.origins ?? [], usage: found?.usage ?? [] };
};

function reasonsOf(recognised: Recognised, outer: readonly string[], grounds: Grounds): readonly Reason[] {
  const group = recognised.label === undefined ? outer : [...outer, recognised.label];
  const own = linesOf(recognised, grounds.terms).known.map(line => ({
    line,
    group,
    origins: originsOf(recognised, line, grounds.terms),
    usage: usageOf(recognised, line, grounds),
  }));
  return [...own, ...recognised.parts.flatMap(part => reasonsOf(part, group, grounds))];
}

/** The figures that somebody has told, and without which the line would be another. */
function usageOf(recognised: Recognised, line: Line, { terms, told }: Grounds): readonly ToldUsage[] {
  const usage = terms.usageOf(recognised);
  return Object.keys(recognised.type.usage).flatMap(key => {
    const entry = told(recognised, key);
    const matters =
      entry && (line.usageKey === key || !isThere(recognised, line, { ...usage, [key]: undefined }, terms));
    return matters ? [{ key: usagePath(recognised, key), ...entry }] : [];
  });
}

const isThere = ({ type, values }: Recognised, line: Line, usage: UsageValues, { around }: Terms): boolean =>
  type.lines(values, usage, around).some(other => other !== false && isDeepEqual(other, line));
