import type { SnapshotInfo } from '@costlens/pricing-cache';
import type { Coverage, CoverageKind } from '../coverage.ts';
import type { Change, Diff, Side } from '../diff.ts';
import { amountOf } from '../diff/amounts.ts';
import type { ResourceEstimate } from '../estimate.ts';
import { isUnnamed } from '../line.ts';
import type { Source } from '../model.ts';
import { firstTierUsd, usd, usdChange } from '../money.ts';
import type { Component } from '../price.ts';

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Somebody's text on one line, with nothing in it that a terminal or a page would obey rather than show. */
export const clean = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').replace(invisible, '\uFFFD');

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const said: Readonly<Record<CoverageKind, readonly [one: string, many: string]>> = {
  priced: ['priced', 'priced'],
  usageBased: ['depends on usage', 'depend on usage'],
  free: ['free', 'free'],
  unpriced: ['without a price', 'without a price'],
  unsupported: ['not supported', 'not supported'],
  unknown: ['unknown', 'unknown'],
};
const kinds: readonly CoverageKind[] = ['priced', 'usageBased', 'free', 'unpriced', 'unsupported', 'unknown'];

/** `8 resources: 5 priced, 1 depends on usage, 2 free`. */
export function coverageSentence(coverage: Coverage): string {
  const present = kinds.filter(kind => coverage[kind] > 0);
  const count = present.reduce((sum, kind) => sum + coverage[kind], 0);
  const parts = present.map(kind => `${coverage[kind]} ${said[kind][coverage[kind] === 1 ? 0 : 1]}`);
  return parts.length === 0 ? 'no resources' : `${plural(count, 'resource')}: ${parts.join(', ')}`;
}

/** A resource's month in words, where a number cannot say it. */
export function amountText(resource: ResourceEstimate | undefined): string {
  if (resource === undefined) return '–';
  if (resource.status === 'free') return 'free';
  const amount = amountOf(resource);
  if (amount !== undefined) return usd(amount);
  if (resource.status === 'unsupported') return 'not supported';
  if (resource.status === 'unpriced') return 'no price';
  const isUnknown = resource.instance.countUnknown || resource.components.some(({ cost }) => cost.kind !== 'usage');
  return isUnknown ? 'unknown' : 'depends on usage';
}

export const beforeText = ({ before, opaque }: Change): string =>
  before === undefined && opaque.includes('base') ? 'unknown' : amountText(before);
export const afterText = ({ after, opaque }: Change): string =>
  after === undefined && opaque.includes('head') ? 'unknown' : amountText(after);

/** The address that a resource has moved from; undefined when it is where it was. */
export function formerAddress({ before, after }: Change): string | undefined {
  const [from, to] = [before?.instance.address, after?.instance.address];
  return to === undefined || from === to ? undefined : from;
}

const noName = "no price: AWS's name for it is not known";

const priceless = ({ key = 'it', reserved }: Pick<Component, 'key' | 'reserved'>): string =>
  isUnnamed(key) ? noName : `no ${reserved ? 'rate of its reservation' : 'price'} for ${key}`;

/** What a line costs in words; undefined where it has a figure. */
export function costNote({ cost, unit, ...billed }: Component): string | undefined {
  switch (cost.kind) {
    case 'priced':
      return undefined;
    case 'usage':
      return `depends on usage: ${firstTierUsd(cost.price.tiers, unit)}`;
    case 'unknown':
      return `unknown: ${cost.reason}`;
    case 'unpriced':
      return priceless(billed);
  }
}

export function deltaText({ deltaUsd, knownUsd, opaque, before, after }: Change): string {
  if (deltaUsd !== undefined) return usdChange(deltaUsd);
  if (knownUsd !== 0)
    return `${opaque.length > 0 ? 'unknown' : 'depends on usage'} (known part: ${usdChange(knownUsd)})`;
  return opaque.length > 0 ? 'unknown' : amountText([after, before].find(side => amountOf(side) === undefined));
}

/** `+$123.45 ($10.00 → $133.45)`, or why nobody can say. */
export function totalText(diff: Diff): string {
  const { monthlyDelta, monthlyBefore = 0, monthlyAfter = 0, knownDelta, unread } = diff;
  if (unread.length > 0) return `unknown (${unread.map(side => `the ${side} could not be read`).join(', ')})`;
  if (monthlyDelta === undefined)
    return knownDelta === 0 ? 'unknown' : `unknown (known part: ${usdChange(knownDelta)})`;
  const [before, after] = [usd(monthlyBefore), usd(monthlyAfter)];
  const change = monthlyDelta === 0 ? `no change${besides(diff)}` : usdChange(monthlyDelta);
  return `${change} (${before === after ? before : `${before} → ${after}`})`;
}

/** What no change is silent about. */
function besides({ changes }: Diff): string {
  const untold = changes.filter(({ deltaUsd }) => deltaUsd === undefined);
  const isUnsupported = ({ after, before }: Change): boolean => (after ?? before)?.status === 'unsupported';
  const parts = [
    ...(untold.every(isUnsupported) ? [] : ['what depends on usage']),
    ...(untold.some(isUnsupported) ? ['what is not supported'] : []),
  ];
  return parts.length === 0 ? '' : ` besides ${parts.join(' and ')}`;
}

/** Why the difference may leave something out. */
export function partlyText(partly: readonly Side[]): string | undefined {
  if (partly.length === 0) return undefined;
  return `Errors in the ${partly.join(' and the ')} may hide resources, so the difference is unknown until they are mended.`;
}

/** What the totals of a difference leave out. */
export function skippedText({ length: count }: readonly string[]): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? 'One project was skipped: the change does not touch it, and the totals do not count it.'
    : `${count} projects were skipped: the change does not touch them, and the totals do not count them.`;
}

/** `main.tf:3:5`, counted from one. */
export const placeText = ({ file, range: { start } }: Source): string =>
  `${file}:${start.line + 1}:${start.character + 1}`;

/** The embedded snapshot is the usual one; any other is named. */
export const snapshotText = ({ id, date, origin }: SnapshotInfo): string =>
  `prices of ${clean(date)}, snapshot ${clean(id).slice(0, 12)}${origin === 'embedded' ? '' : ` in ${clean(origin)}`}`;

/** What a team's own settings make of list prices and of a total; every report says it. */
export const settledText = (
  { adjustments = [], conversion }: SnapshotInfo,
  totalUsd: number | undefined,
): readonly string[] => [
  ...(adjustments.length === 0 ? [] : [`Not list prices: ${adjustments.map(clean).join('; ')}`]),
  ...(conversion === undefined || totalUsd === undefined ? [] : [convertedText(conversion, totalUsd)]),
];

const convertedText = ({ code, rate, date }: NonNullable<SnapshotInfo['conversion']>, totalUsd: number): string =>
  `${money.format(totalUsd * rate)} ${code} a month, at ${rate} ${code} for one US dollar (${date})`;

const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
