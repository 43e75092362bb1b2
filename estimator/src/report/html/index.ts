import type { Coverage, CoverageKind } from '../../coverage.ts';
import type { Diff } from '../../diff.ts';
import type { Estimate } from '../../estimate.ts';
import type { Verdict } from '../../gates/index.ts';
import { usd } from '../../money.ts';
import { attribution, attributionOf, type Dimension } from '../attribution/index.ts';
import { newFindings } from '../findings.ts';
import type { SideNames } from '../json.ts';
import { outlookLines, outlookOfDiff } from '../outlook.ts';
import { problemsOf } from '../problems.ts';
import { coverageSentence, partlyText, settledText, skippedText, snapshotText, totalText } from '../words.ts';
import { chart, dimensionsOf, legend } from './charts.ts';
import { lookOf } from './lines.ts';
import { changeList, resourceList } from './lists.ts';
import { html, type Markup } from './markup.ts';
import { page, part } from './page.ts';
import { assumptionTable, findingTable, gateTable, problemTable } from './remarks.ts';

export type HtmlOptions = SideNames & { readonly by?: readonly Dimension[] };

/** An estimate as one page that needs nothing else. */
export function estimateHtml(estimate: Estimate, { by = [] }: HtmlOptions = {}): string {
  const { resources, problems } = estimate;
  const total = `${usd(estimate.monthlyUsd)} a month`;
  const charts = dimensionsOf(resources, by).map(each => chart(attribution(estimate, each), false));
  return page(`Costlens: ${total}`, [
    html`<header class="card">
      <h1>Costlens estimate</h1>
      <p class="total">${total}</p>
      ${told(outlookLines(estimate))}${coverage(estimate.coverage)}
    </header> `,
    part('Where the money goes', resources.length === 0 ? [] : [html`<div class="charts">${charts}</div>`]),
    part('Resources', resourceList(estimate)),
    part('Problems', problemTable(problems.map(problem => ({ side: 'head', problem })))),
    part(
      'Findings',
      findingTable(estimate, () => false),
    ),
    part('Taken for granted', assumptionTable(estimate)),
    footer(estimate, estimate.monthlyUsd),
  ]);
}

/** A difference as one page that needs nothing else. */
export function diffHtml(diff: Diff, verdict: Verdict, { by = [], ...names }: HtmlOptions = {}): string {
  const { base, head } = diff;
  const isNew = newFindings(diff);
  const all = [...head.resources, ...base.resources];
  return page(`Costlens: ${totalText(diff)}`, [
    summary(diff, verdict, names),
    part('Budgets', gateTable(verdict)),
    part('What changed', changes(diff)),
    part('Where the money goes', all.length === 0 ? [] : chartsOf(diff, by)),
    part('Problems', problemTable(problemsOf(diff, verdict))),
    part(
      'Findings',
      findingTable(head, finding => isNew.has(finding)),
    ),
    part('Taken for granted', assumptionTable(head)),
    footer(head, diff.monthlyDelta),
  ]);
}

/** What was read from a file holds no more than was asked for when it was saved. */
function chartsOf(diff: Diff, by: readonly Dimension[]): readonly Markup[] {
  const shown = diff.told ? by : dimensionsOf([...diff.head.resources, ...diff.base.resources], by);
  const charts = shown.map(each => chart(attributionOf(diff, each), true));
  if (charts.length > 0) return [legend, html`<div class="charts">${charts}</div>`];
  return [html`<p class="small dim">Not saved: what did not change is not in this difference.</p>`];
}

function summary(diff: Diff, { gates, verdict }: Verdict, { base, head }: SideNames): Markup {
  const { partly, monthlyDelta } = diff;
  const warning = partlyText(partly);
  const between =
    base === undefined && head === undefined ? '' : ` from ${base ?? 'the base'} to ${head ?? 'the files as they are'}`;
  return html`<header class="card">
    <div class="top">
      <div>
        <h1>Costlens difference${between}, a month</h1>
        <p class="total ${lookOf(monthlyDelta)}">${totalText(diff)}</p>
      </div>
      ${gates.length === 0 ? undefined : html`<span class="badge ${verdict}">${verdict}</span>`}
    </div>
    ${warning === undefined ? undefined : html`<p class="untold">${warning}</p>`}${told(outlookOfDiff(diff))}${skipped(diff)}${coverage(diff.head.coverage)}
  </header> `;
}

const told = (lines: readonly string[]): readonly Markup[] => lines.map(line => html`<p>${line}</p>`);

/** Which projects were not looked at, folded where somebody may look for one. */
function skipped({ skipped: names }: Diff): Markup | undefined {
  const said = skippedText(names);
  if (said === undefined) return undefined;
  const items = names.map(name => html`<li><code>${name === '' ? '.' : name}</code></li>`);
  return html`<details>
    <summary>${said}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

const changes = (diff: Diff): readonly Markup[] => {
  if (diff.changes.length > 0) return changeList(diff);
  const text = diff.unread.length > 0 ? 'Nobody can say: a side could not be read.' : 'No resource changed.';
  return [html`<p>${text}</p>`];
};

const kinds: readonly CoverageKind[] = ['priced', 'usageBased', 'free', 'unsupported', 'unknown', 'unpriced'];

/** How much of the estate the total speaks of. */
function coverage(of: Coverage): Markup {
  const count = kinds.reduce((sum, kind) => sum + of[kind], 0);
  const starts = kinds.map((_, index) => kinds.slice(0, index).reduce((sum, kind) => sum + of[kind], 0));
  const bars = kinds.map((kind, index) =>
    of[kind] === 0 ? [] : html`<rect class="${kind}" x="${starts[index]}" width="${of[kind]}" height="1" />`,
  );
  const bar = html`<svg class="cover" viewBox="0 0 ${count} 1" preserveAspectRatio="none" aria-hidden="true">
    ${bars}
  </svg>`;
  return html`${count === 0 ? undefined : bar}
    <p class="small dim">${coverageSentence(of)}</p>`;
}

const footer = ({ snapshot }: Estimate, totalUsd: number | undefined): Markup =>
  html`<footer class="small dim">
    <p>In US dollars, before tax; ${snapshotText(snapshot)}</p>
    ${settledText(snapshot, totalUsd).map(text => html`<p>${text}</p>`)}
  </footer>`;
