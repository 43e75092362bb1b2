import {
  type Attribution,
  changeOf,
  dimensionName,
  type Group,
  type Share,
  type TagCoverage,
} from '../attribution/index.ts';
import { amount } from './amount.ts';

export const attributionJson = ({ by, groups, tagged }: Attribution) => ({
  by: dimensionName(by),
  groups: groups.map(groupJson),
  ...(tagged && { tagged: { before: taggedJson(tagged.before), after: taggedJson(tagged.after) } }),
});

const groupJson = (group: Group) => ({
  name: group.name,
  before: shareJson(group.before),
  after: shareJson(group.after),
  delta: amount(changeOf(group)),
});

const shareJson = (share: Share | undefined) =>
  share
    ? {
        monthlyCost: amount(share.knownUsd),
        share: amount(share.share),
        resources: share.resources,
        unknown: share.untold,
      }
    : null;

const taggedJson = (coverage: TagCoverage | undefined) =>
  coverage ? { money: amount(coverage.money), resources: amount(coverage.resources) } : null;
