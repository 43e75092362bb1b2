import { usd, usdChange } from '../../money.ts';
import { type Attribution, changeOf, dimensionName, type Group, type Share } from './index.ts';

export const attributionTitle = ({ by }: Attribution): string => `Cost by ${dimensionName(by)}`;

/** Never nothing where it is only that nobody knows. */
export function sumText(knownUsd: number, untold: number, say = usd): string {
  if (untold === 0) return say(knownUsd);
  return knownUsd === 0 ? `unknown (${untold})` : `${say(knownUsd)} and ${untold} unknown`;
}

export function shareText(share: Share | undefined): string {
  if (share === undefined) return 'unknown';
  return share.resources === 0 ? '–' : sumText(share.knownUsd, share.untold);
}

const percent = (fraction: number | undefined): string =>
  fraction === undefined ? '–' : `${(fraction * 100).toFixed(1)}%`;

/** A share of the known money says nothing of what is not known. */
export const percentText = (share: Share | undefined): string =>
  share && share.knownUsd === 0 && share.untold > 0 ? '–' : percent(share?.share);

export const changeText = (group: Group): string => {
  const change = changeOf(group);
  if (change === undefined) return 'unknown';
  const untold = (group.before?.untold ?? 0) + (group.after?.untold ?? 0);
  return untold > 0 && change === 0 ? '–' : usdChange(change);
};

/** `50.0% of the money and 33.3% of the resources that AWS bills have it`. */
export function taggedText({ tagged, by }: Attribution, isDiff: boolean): string | undefined {
  if (!tagged || by.kind !== 'tag') return undefined;
  const { before, after } = tagged;
  const was = (each: 'money' | 'resources'): string => (isDiff ? ` (before: ${percent(before?.[each])})` : '');
  return `The tag is on ${percent(after?.money)}${was('money')} of the known money and on ${percent(after?.resources)}${was('resources')} of the resources that AWS bills.`;
}
