import {
  type Attribution,
  dimensionOf,
  type Group,
  type Share,
  type TagCoverage,
} from '../report/attribution/index.ts';
import { at, list, Misfit, number, optional, type Saved, text } from './reading.ts';

/** Costs by one thing, as a saved difference tells them. */
export function attributionOf(saved: Saved): Attribution {
  const by = dimensionOf(text(at(saved, 'by')));
  if (!by) throw new Misfit(`${saved.path}.by is nothing that a cost is told by`);
  const tagged = optional(at(saved, 'tagged'), each => ({
    before: optional(at(each, 'before'), taggedOf),
    after: optional(at(each, 'after'), taggedOf),
  }));
  return { by, groups: list(at(saved, 'groups'), groupOf), tagged };
}

const groupOf = (saved: Saved): Group => ({
  name: text(at(saved, 'name')),
  before: optional(at(saved, 'before'), shareOf),
  after: optional(at(saved, 'after'), shareOf),
});

const shareOf = (saved: Saved): Share => ({
  knownUsd: optional(at(saved, 'monthlyCost'), number) ?? Infinity,
  share: optional(at(saved, 'share'), number),
  resources: number(at(saved, 'resources')),
  untold: number(at(saved, 'unknown')),
});

const taggedOf = (saved: Saved): TagCoverage => ({
  money: optional(at(saved, 'money'), number),
  resources: optional(at(saved, 'resources'), number),
});
