import type { Change, Diff } from '../../diff.ts';
import type { Estimate, ResourceEstimate } from '../../estimate.ts';
import { usd } from '../../money.ts';
import { total } from '../../price.ts';
import { countOf } from '../change-lines.ts';
import { groupBy } from '../group.ts';
import { afterText, amountText, beforeText, deltaText, formerAddress, placeText } from '../words.ts';
import { billTable, changeTable, lookOf } from './lines.ts';
import { html, type Markup } from './markup.ts';

/** Hidden until the script, which makes it work, shows it. */
const filter = html`<p class="filter" hidden>
  <input
    id="filter"
    type="search"
    placeholder="Filter by name, type, file or price key"
    aria-label="Filter"
    autocomplete="off"
  /><span id="filtered" class="small dim" role="status"></span>
</p>`;

export function resourceList({ resources }: Estimate): readonly Markup[] {
  if (resources.length === 0) return [];
  const projects = [...groupBy(resources, ({ project }) => project)];
  return [
    filter,
    html`<div class="card list estimate">
      <div class="head"><span>Resource</span><span class="num">Monthly cost</span></div>
      ${projects.map(([name, own]) => [
        projects.length > 1 ? projectRow(name, `${usd(knownOf(own))} a month`) : [],
        [...own].sort(dearest).map(resourceItem),
      ])}
    </div>`,
  ];
}

const dearest = (a: ResourceEstimate, b: ResourceEstimate): number => weight(b) - weight(a);
const weight = ({ status, monthlyUsd }: ResourceEstimate): number => monthlyUsd ?? (status === 'free' ? -2 : -1);

const knownOf = (resources: readonly ResourceEstimate[]): number =>
  total(
    resources.flatMap(({ instance, components }) =>
      instance.countUnknown ? [] : components.map(({ cost }) => (cost.kind === 'priced' ? cost.monthlyUsd : 0)),
    ),
  );

const projectRow = (name: string, sum: string): Markup =>
  html`<div class="project"><code>${name || '.'}</code><span>${sum}</span></div>`;

function resourceItem(resource: ResourceEstimate): Markup {
  const { instance, monthlyUsd, reason } = resource;
  const look = monthlyUsd === undefined ? (resource.status === 'free' ? 'dim' : 'untold') : '';
  return html`<details class="item">
    <summary>
      <span class="name"><code>${instance.address}</code></span
      ><span class="num ${look}">${amountText(resource)}</span>
    </summary>
    <div class="inside">
      <p class="small dim">
        ${instance.type} in
        <code>${placeText(instance.heading)}</code>${reason === undefined ? undefined : `; ${reason}`}
      </p>
      ${howMany(instance.countUnknown?.reason)}${billTable(resource)}
    </div>
  </details> `;
}

const howMany = (reason: string | undefined): Markup | undefined =>
  reason === undefined ? undefined : html`<p class="small untold">How many there are is unknown: ${reason}</p>`;

export function changeList({ changes }: Diff): readonly Markup[] {
  if (changes.length === 0) return [];
  const projects = [...groupBy(changes, ({ before, after }) => (after ?? before)?.project ?? '')];
  return [
    filter,
    html`<div class="card list diff">
      <div class="head">
        <span></span><span>Resource</span><span class="num">Before</span><span class="num">After</span
        ><span class="num">Difference</span>
      </div>
      ${projects.map(([name, own]) => [projects.length > 1 ? projectRow(name, '') : [], own.map(changeItem)])}
    </div>`,
  ];
}

function changeItem(change: Change): Markup {
  const { kind, before, after, deltaUsd } = change;
  const shown = (after ?? before)?.instance;
  return html`<details class="item">
    <summary>
      <span><span class="badge ${kind}">${kind}</span></span
      ><span class="name"><code>${shown?.address}</code></span
      ><span class="num">${beforeText(change)}</span><span class="num">${afterText(change)}</span
      ><strong class="num ${lookOf(deltaUsd)}">${deltaText(change)}</strong>
    </summary>
    <div class="inside">
      <p class="small dim">${shown?.type} in <code>${shown && placeText(shown.heading)}</code></p>
      ${wasAt(change)}${because(change)}${howMany(countOf(change)?.reason)}${changeTable(change)}
    </div>
  </details> `;
}

function wasAt(change: Change): Markup | undefined {
  const from = formerAddress(change);
  return from === undefined ? undefined : html`<p class="small">Moved from <code>${from}</code></p>`;
}

const because = ({ causes }: Change): Markup | undefined =>
  causes.length === 0
    ? undefined
    : html`<p class="small">
        Because of ${causes.map((cause, index) => html`${index === 0 ? '' : ', '}<code>${cause}</code>`)}
      </p>`;
