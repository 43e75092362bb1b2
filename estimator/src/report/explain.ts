import type { Price } from '@costlens/pricing-cache';
import type { SnapshotInfo } from '@costlens/pricing-cache';
import type { ExplainedLine, Explanation } from '../explain.ts';
import type { Origin } from '../explain/origin.ts';
import { firstTierUsd, quantity, unitUsd, usd } from '../money.ts';
import type { Component } from '../price.ts';
import { componentJson } from './json/component.ts';
import { placeJson } from './json/place.ts';
import { identityJson } from './json/resource.ts';
import { amount } from './json/amount.ts';
import { amountText, clean, placeText, snapshotText } from './words.ts';

/** Why resources cost what they cost, for a terminal. */
export const explainText = (explanations: readonly Explanation[], snapshot: SnapshotInfo): string =>
  [...explanations.map(oneText), `In US dollars, before tax; ${snapshotText(snapshot)}\n`].join('\n');

function oneText({ resource, lines }: Explanation): string {
  const { instance, project, reason } = resource;
  const where = project === '' ? '' : ` in ${project}`;
  const count = instance.countUnknown;
  return [
    `${clean(instance.address)}${clean(where)}, ${clean(placeText(instance.heading))}: ${amountText(resource)}`,
    ...(reason === undefined ? [] : [`  ${clean(reason)}`]),
    ...(count ? [`  how many there are is unknown: ${clean(count.reason)}`] : []),
    ...lines.flatMap(lineText),
    '',
  ].join('\n');
}

function lineText({ component, origins, usage }: ExplainedLine): readonly string[] {
  const { name, group, assumption } = component;
  return [
    '',
    `  ${clean([...group, name].join(' › '))}`,
    `    ${clean(reckoning(component))}`,
    ...billed(component).map(text => `    ${clean(text)}`),
    ...origins.filter(({ how }) => how !== 'default').map(origin => `    ${clean(originText(origin))}`),
    ...usualText(origins.filter(({ how }) => how === 'default')),
    ...usage.map(({ key, value, at }) => `    told: ${clean(`${key} = ${String(value)} (${placeText(at)})`)}`),
    ...(assumption === undefined ? [] : [`    assumed: ${clean(assumption)}`]),
  ];
}

function reckoning(component: Component): string {
  const { quantity: much, unit, cost } = component;
  switch (cost.kind) {
    case 'priced':
      return `${quantity(much ?? 0, unit)} × ${priceText(much ?? 0, unit, cost)} = ${usd(cost.monthlyUsd)} a month`;
    case 'usage':
      return `depends on usage, at ${firstTierUsd(cost.price.tiers, unit)}${howToTell(component)}`;
    case 'unknown':
      return `unknown: ${cost.reason}`;
    case 'unpriced':
      return priceless(component);
  }
}

const priceless = ({ quantity: much, unit, reserved }: Component): string =>
  `${much === undefined ? 'usage' : quantity(much, unit)}, for which there is no ${reserved ? 'rate of these terms' : 'price'}`;

const howToTell = ({ usageKey }: Component): string =>
  usageKey === undefined ? '' : `; tell it in a usage file as ${usageKey}`;

function priceText(
  much: number,
  unit: string,
  { price, monthlyUsd }: Extract<Component['cost'], { kind: 'priced' }>,
): string {
  const [first, ...more] = price.tiers;
  return more.length > 0 && much > 0
    ? `${unitUsd(monthlyUsd / much, unit)} (the average of its tiers)`
    : unitUsd(first?.usd ?? 0, unit);
}

/** What it is called on the bill, and what is known of its price. */
function billed(component: Component): readonly string[] {
  const { unit, cost, key } = component;
  if (key === undefined) return [];
  const called = calledOnBill(component);
  if (cost.kind !== 'priced' && cost.kind !== 'usage') return [called];
  const { sku, date, tiers } = cost.price;
  const known = [
    ...(sku === undefined ? [] : [`SKU ${sku}`]),
    ...(date === undefined ? [] : [`price of ${date}`]),
    ...doubt(cost.price),
  ];
  const steps = tiers.map(({ from, usd: price }) => `from ${quantity(from, unit)}: ${unitUsd(price, unit)}`);
  return [[called, ...known].join(', '), ...(steps.length < 2 ? [] : [`tiers: ${steps.join(', ')}`])];
}

const doubt = ({ confidence, source }: Price): readonly string[] =>
  confidence === 'high' ? [] : [`confidence ${confidence}${source === undefined ? '' : ` (${source})`}`];

const calledOnBill = ({ key, region }: Component): string =>
  `on the bill: ${key ?? ''}${region === undefined ? '' : ` in ${region}`}`;

const valueText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const originText = ({ attribute, value, how, at }: Origin): string =>
  `${how === 'written' ? 'from' : how}: ${attribute}${how === 'unknown' ? '' : ` = ${valueText(value)}`}${at ? ` (${placeText(at)})` : ''}`;

const usualText = (origins: readonly Origin[]): readonly string[] =>
  origins.length === 0
    ? []
    : [
        `    not written, AWS's own: ${clean(origins.map(({ attribute, value }) => `${attribute} = ${valueText(value)}`).join(', '))}`,
      ];

/** The same for a program. */
export function explainJson(explanations: readonly Explanation[], { id, date, origin }: SnapshotInfo): string {
  const printed = { version: 1, currency: 'USD', snapshot: { id, date, origin }, resources: explanations.map(oneJson) };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

const oneJson = ({ resource, lines }: Explanation) => ({
  ...identityJson(resource),
  ...placeJson(resource.instance.heading),
  status: resource.status,
  reason: resource.reason ?? resource.instance.countUnknown?.reason ?? null,
  monthlyCost: amount(resource.monthlyUsd),
  lines: lines.map(({ component, origins, usage }) => ({
    ...componentJson(component),
    price: priceJson(component),
    origins: origins.map(({ attribute, value, how, at }) => ({
      attribute,
      value: value ?? null,
      how,
      ...placeJson(at),
    })),
    usage: usage.map(({ key, value, at }) => ({ key, value, ...placeJson(at) })),
  })),
});

function priceJson({ key, cost }: Component) {
  if (cost.kind !== 'priced' && cost.kind !== 'usage') return null;
  const { sku, date, source, confidence, tiers, unit } = cost.price;
  return { key, unit, sku: sku ?? null, date: date ?? null, source: source ?? null, confidence, tiers };
}
