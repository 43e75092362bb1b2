import type { ResourceEstimate } from '../../estimate.ts';
import { isList } from '../../follow.ts';
import { Unknown } from '../../model.ts';
import { type Attribution, changeOf, type Dimension, dimensionName, type Group } from '../attribution/index.ts';
import { attributionTitle, changeText, percentText, shareText, taggedText } from '../attribution/words.ts';
import { plural } from '../words.ts';
import { html, type Markup } from './markup.ts';

const most = 8;

/** A bar for each group, or two for a difference. */
export function chart(found: Attribution, isDiff: boolean): Markup {
  const shown = found.groups.slice(0, most);
  const left = found.groups.length - shown.length;
  const scale = Math.max(...shown.flatMap(({ before, after }) => [amountOf(before), amountOf(after)]), 0);
  const tagged = taggedText(found, isDiff);
  return html`<figure class="chart card">
    <h3>${attributionTitle(found)}</h3>
    <table>
      ${shown.map(group => bar(group, scale, isDiff))}
    </table>
    ${left > 0 ? html`<p class="small dim">…and ${plural(left, 'smaller group')}</p>` : undefined}${tagged === undefined ? undefined : html`<p class="small dim">${tagged}</p>`}
  </figure>`;
}

const amountOf = (share: Group['before']): number =>
  share && Number.isFinite(share.knownUsd) ? Math.max(0, share.knownUsd) : 0;

function bar(group: Group, scale: number, isDiff: boolean): Markup {
  const { name, before, after } = group;
  const width = (share: Group['before']): string =>
    scale === 0 ? '0' : String(Number(((amountOf(share) / scale) * 100).toFixed(2)));
  const [was, now] = isDiff ? [width(before), width(after)] : [undefined, width(after)];
  const bars =
    was === undefined
      ? html`<rect class="now" y="2" width="${now}" height="12" />`
      : html`<rect class="was" y="1" width="${was}" height="6" /><rect class="now" y="9" width="${now}" height="6" />`;
  return html`<tr>
    <th scope="row" title="${name}">${name}</th>
    <td><svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></td>
    <td class="amount">
      ${isDiff ? changed(group) : html`${shareText(after)} <span class="dim">${percentText(after)}</span>`}
    </td>
  </tr>`;
}

function changed(group: Group): Markup {
  const change = changeOf(group) ?? 0;
  const look = change === 0 ? 'dim' : change > 0 ? 'more' : 'less';
  return html`${shareText(group.after)} <span class="${look}">${changeText(group)}</span>`;
}

export const legend = html`<p class="small dim legend">
  <svg class="key" viewBox="0 0 1 1"><rect class="was" width="1" height="1" /></svg>before<svg
    class="key"
    viewBox="0 0 1 1"
  >
    <rect class="now" width="1" height="1" /></svg
  >after; of what is known
</p>`;

const mostTags = 3;

/** What every page shows, what was asked for, and the tags that are used most. */
export function dimensionsOf(resources: readonly ResourceEstimate[], by: readonly Dimension[]): readonly Dimension[] {
  const usual: readonly Dimension[] = [{ kind: 'service' }, { kind: 'module' }];
  const hasProjects = new Set(resources.map(({ project }) => project)).size > 1;
  const projects: readonly Dimension[] = hasProjects ? [{ kind: 'project' }] : [];
  const all = [...usual, ...projects, ...by, ...commonTags(resources)];
  return [...new Map(all.map(each => [dimensionName(each), each])).values()];
}

function commonTags(resources: readonly ResourceEstimate[]): readonly Dimension[] {
  const counts = new Map<string, number>();
  for (const key of resources.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ordered = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return ordered.slice(0, mostTags).map(([key]) => ({ kind: 'tag', key }));
}

function keysOf({ status, instance }: ResourceEstimate): readonly string[] {
  if (status === 'free' || status === 'unsupported') return [];
  const { tags } = instance.disclosed ?? instance;
  const isMap = tags !== null && typeof tags === 'object' && !isList(tags) && !(tags instanceof Unknown);
  return isMap ? Object.keys(tags) : [];
}
