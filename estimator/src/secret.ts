import type { Price } from '@costlens/pricing-cache';
import { type Instance, sensitive } from './model.ts';
import type { Component, Cost } from './price.ts';
import { disclosed, type Neighbours } from './neighbours.ts';
import { recognise, type Recognised } from './recognise.ts';

/** The resource as it may be shown: its sensitive values, and those of its neighbours, are unknown. */
export function asShown(recognised: Recognised, neighbours: Neighbours): Recognised {
  const { instance, type } = recognised;
  const isOpen = instance.disclosed === undefined && !(type.isConnected && neighbours.haveSecrets());
  return isOpen
    ? recognised
    : ownedBy(instance, recognise(type, instance.disclosed ?? instance, disclosed(neighbours)));
}

const ownedBy = (instance: Instance, recognised: Recognised): Recognised => ({
  ...recognised,
  instance,
  parts: recognised.parts.map(part => ownedBy(instance, part)),
});

/** All that is billed: where a line would tell a sensitive value, only what it costs. */
export function veiled(all: readonly Component[], shown: readonly Component[]): readonly Component[] {
  const veils = shown.filter(isVeil);
  if (veils.length === 0) return shown;
  const open = shown.filter(component => !isVeil(component));
  const name = `${veils.map(veil => veil.name).join(', ')} (${sensitive})`;
  return [...open, ...without(all, open).map(({ cost }) => ({ ...bare, name, cost: hidden(cost) }))];
}

const isVeil = ({ cost }: Component): boolean => cost.kind === 'unknown' && cost.reason.endsWith(`: ${sensitive}`);

function without(all: readonly Component[], open: readonly Component[]): readonly Component[] {
  const left = [...open];
  return all.filter(component => {
    const at = left.findIndex(each => isSameLine(each, component));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isSameLine = (a: Component, b: Component): boolean =>
  a.name === b.name && a.key === b.key && a.quantity === b.quantity;

const bare: Omit<Component, 'name' | 'cost'> = {
  group: [],
  quantity: undefined,
  unit: '',
  key: undefined,
  usageKey: undefined,
  assumption: undefined,
};

function hidden(cost: Cost): Cost {
  switch (cost.kind) {
    case 'priced':
      return { ...cost, price: { ...anonymous, unit: '', tiers: [] } };
    case 'usage':
      return { ...cost, price: { ...anonymous, unit: cost.price.unit, tiers: cost.price.tiers } };
    case 'unknown':
      return { kind: 'unknown', reason: sensitive };
    case 'unpriced':
      return cost;
  }
}

const anonymous: Pick<Price, 'key' | 'confidence'> = { key: '', confidence: 'high' };
