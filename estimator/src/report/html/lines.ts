import type { Change } from '../../diff.ts';
import type { Pair } from '../../diff/pairs.ts';
import type { ResourceEstimate } from '../../estimate.ts';
import { quantity, unitUsd, usd, usdChange } from '../../money.ts';
import type { Component } from '../../price.ts';
import { amountOfLine, newsOf } from '../change-lines.ts';
import { costNote } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** What a resource is billed for. */
export function billTable({ components }: ResourceEstimate): Markup | undefined {
  if (components.length === 0) return undefined;
  return html`<table>
    <thead>
      <tr>
        <th>Billed</th>
        <th class="num">Quantity</th>
        <th class="num">Unit price</th>
        <th class="num">Monthly cost</th>
      </tr>
    </thead>
    <tbody>
      ${components.map(billRow)}
    </tbody>
  </table>`;
}

function billRow(line: Component): Markup {
  const note = costNote(line);
  const { cost, quantity: amount, unit } = line;
  if (note !== undefined || cost.kind !== 'priced')
    return html`<tr>
      <td>${nameOf(line)}</td>
      <td class="num untold" colspan="3">${note}</td>
    </tr>`;
  const each = amount === undefined || amount === 0 ? cost.price.tiers[0]?.usd : cost.monthlyUsd / amount;
  return html`<tr>
    <td>${nameOf(line)}</td>
    <td class="num">${amount === undefined ? '' : quantity(amount, unit)}</td>
    <td class="num">${each === undefined ? '' : unitUsd(each, unit)}</td>
    <td class="num">${usd(cost.monthlyUsd)}</td>
  </tr>`;
}

const nameOf = (line: Component | undefined): Markup => {
  const key = line?.key === undefined ? undefined : html`<br /><code class="dim">${line.key}</code>`;
  return html`${[...(line?.group ?? []), line?.name ?? ''].join(' / ')}${key}`;
};

/** The lines that explain a change. */
export function changeTable(change: Change): Markup | undefined {
  const lines = newsOf(change);
  if (lines.length === 0) return undefined;
  return html`<table>
    <thead>
      <tr>
        <th>Billed</th>
        <th class="num">Before</th>
        <th class="num">After</th>
        <th class="num">Difference</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(changeRow)}
    </tbody>
  </table>`;
}

function changeRow({ old, now }: Pair): Markup {
  const name = nameOf(now ?? old);
  const untold = [now, old].find(line => line && line.cost.kind !== 'priced');
  if (untold)
    return html`<tr>
      <td>${name}</td>
      <td class="num untold" colspan="3">${costNote(untold)}</td>
    </tr>`;
  const [before, after] = [amountOfLine(old), amountOfLine(now)];
  const delta = (after ?? 0) - (before ?? 0);
  return html`<tr>
    <td>${name}</td>
    <td class="num">${figure(before)}</td>
    <td class="num">${figure(after)}</td>
    <td class="num ${lookOf(delta)}">${usdChange(delta)}</td>
  </tr>`;
}

const figure = (amount: number | undefined): string => (amount === undefined ? '–' : usd(amount));

/** More money is a warning, less is good news. */
export function lookOf(delta: number | undefined): string {
  if (delta === undefined) return 'untold';
  return delta === 0 ? 'dim' : delta > 0 ? 'more' : 'less';
}
