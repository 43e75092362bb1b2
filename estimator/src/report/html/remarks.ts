import type { Estimate } from '../../estimate.ts';
import type { GateResult, Verdict } from '../../gates/index.ts';
import { usdChange } from '../../money.ts';
import type { Finding } from '../../rule.ts';
import { bySaving, namesIn } from '../findings.ts';
import { bySeverity, type SidedProblem } from '../problems.ts';
import { placeText } from '../words.ts';
import { html, type Markup } from './markup.ts';

const table = (rows: readonly Markup[]): readonly Markup[] =>
  rows.length === 0
    ? []
    : [
        html`<div class="card">
          <table class="plain">
            ${rows}
          </table>
        </div>`,
      ];

export const gateTable = ({ gates }: Verdict): readonly Markup[] => table(gates.map(gateRow));

const gateRow = ({ name, status, message, owner, offenders }: GateResult): Markup =>
  html`<tr>
    <td><span class="badge ${status}">${status}</span></td>
    <td>
      <strong>${name}</strong
      >${owner === undefined ? undefined : html` <span class="dim">${owner}</span>`}<br />${message}${offenders.map(({ instance }) => html`<br /><code>${instance.address}</code> <span class="dim">${placeText(instance.heading)}</span>`)}
    </td>
  </tr>`;

export function findingTable(estimate: Estimate, isNew: (finding: Finding) => boolean): readonly Markup[] {
  const nameOf = namesIn(estimate);
  const { findings } = estimate;
  const ordered = [...bySaving(findings.filter(isNew)), ...bySaving(findings.filter(finding => !isNew(finding)))];
  return table(ordered.map(finding => findingRow(finding, nameOf(finding.on.instance), isNew(finding))));
}

const findingRow = ({ rule, on, savingUsd }: Finding, name: string, isNew: boolean): Markup =>
  html`<tr>
    <td class="num less">${savingUsd === undefined ? '?' : usdChange(-savingUsd)}</td>
    <td>
      ${isNew ? html`<span class="badge">new</span> ` : undefined}<strong>${rule.title}</strong>
      <span class="dim">${rule.id}, ${rule.practice}</span><br /><code>${name}</code>
      <span class="dim">${placeText(on.instance.heading)}</span><br />${rule.why}
    </td>
  </tr>`;

export const problemTable = (problems: readonly SidedProblem[]): readonly Markup[] =>
  table(bySeverity(problems).map(problemRow));

const problemRow = ({ side, problem: { severity, message, at } }: SidedProblem): Markup =>
  html`<tr>
    <td><span class="badge ${severity}">${severity}</span></td>
    <td>
      ${message}${side === 'base' ? html` <span class="dim">in the base</span>` : undefined}${at ? html`<br /><code class="dim">${placeText(at)}</code>` : undefined}
    </td>
  </tr>`;

export function assumptionTable(estimate: Estimate): readonly Markup[] {
  const nameOf = namesIn(estimate);
  const rows = estimate.resources.flatMap(({ instance, assumptions }) =>
    assumptions.map(
      text =>
        html`<tr>
          <td><code>${nameOf(instance)}</code></td>
          <td>${text}</td>
        </tr>`,
    ),
  );
  return table(rows);
}
