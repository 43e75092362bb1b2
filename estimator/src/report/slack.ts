import type { Change, Diff } from '../diff.ts';
import type { Estimate, ResourceEstimate } from '../estimate.ts';
import type { GateResult, GateStatus, Verdict } from '../gates/index.ts';
import { usd, usdChange } from '../money.ts';
import type { Finding } from '../rule.ts';
import { bySaving, namesIn, newFindings } from './findings.ts';
import { isQuiet } from './group.ts';
import { outlookLines, outlookOfDiff } from './outlook.ts';
import { bySeverity, problemsOf, type SidedProblem } from './problems.ts';
import { type Block, codeText, context, escapeSlack, header, listed, section } from './slack/blocks.ts';
import { afterText, amountText, beforeText, coverageSentence, deltaText, partlyText, placeText } from './words.ts';
import { settledText, skippedText, snapshotText, totalText } from './words.ts';

/** Block Kit, for a message of chat.postMessage or a webhook. */
export function diffSlack(diff: Diff, verdict: Verdict): string {
  const { head, changes, partly } = diff;
  const total = `Monthly cost: ${totalText(diff)}`;
  const warning = partlyText(partly);
  const skipped = skippedText(diff.skipped);
  return print(total, [
    header(total),
    ...(warning === undefined ? [] : [section(escapeSlack(warning))]),
    ...listed(
      'Outlook',
      outlookOfDiff(diff).map(line => `• ${codeText(line, 200)}`),
      6,
    ),
    ...listed('Budgets', verdict.gates.map(gateLine), 6),
    ...listed('Changes', changes.filter(change => !isQuiet(change)).map(changeLine), 20),
    ...listed('New findings', findingLines([...newFindings(diff)], head), 8),
    ...listed('Problems', bySeverity(problemsOf(diff, verdict)).map(problemLine), 8),
    ...(skipped === undefined ? [] : [context(escapeSlack(skipped))]),
    footer(head, diff.monthlyDelta),
  ]);
}

export function estimateSlack(estimate: Estimate): string {
  const { resources, findings, problems } = estimate;
  const total = `Monthly cost: ${usd(estimate.monthlyUsd)}`;
  const shown = resources.filter(({ status }) => status === 'priced' || status === 'unpriced');
  return print(total, [
    header(total),
    ...listed(
      'Outlook',
      outlookLines(estimate).map(line => `• ${codeText(line, 200)}`),
      6,
    ),
    ...listed('Resources', [...shown].sort(dearest).map(resourceLine), 20),
    ...listed('Findings', findingLines(findings, estimate), 8),
    ...listed(
      'Problems',
      bySeverity(problems.map(problem => ({ side: 'head', problem }) as const)).map(problemLine),
      8,
    ),
    footer(estimate, estimate.monthlyUsd),
  ]);
}

const print = (text: string, blocks: readonly Block[]): string =>
  `${JSON.stringify({ text: escapeSlack(text), blocks }, undefined, 2)}\n`;

const dearest = (a: ResourceEstimate, b: ResourceEstimate): number => (b.monthlyUsd ?? -1) - (a.monthlyUsd ?? -1);

const resourceLine = (resource: ResourceEstimate): string =>
  `• ${codeText(resource.instance.address)}: ${escapeSlack(amountText(resource))}`;

const changeLine = (change: Change): string => {
  const address = (change.after ?? change.before)?.instance.address ?? '';
  const sides = `${beforeText(change)} → ${afterText(change)}`;
  return `• ${change.kind} ${codeText(address)}: *${escapeSlack(deltaText(change))}* (${escapeSlack(sides)})`;
};

const marks: Readonly<Record<GateStatus, string>> = { passed: '✅', warned: '⚠️', failed: '❌', unknown: '❔' };

const gateLine = ({ name, status, message, owner }: GateResult): string =>
  `${marks[status]} ${codeText(name)}${owner === undefined ? '' : ` (${codeText(owner)})`}: ${codeText(message, 200)}`;

function findingLines(findings: readonly Finding[], estimate: Estimate): readonly string[] {
  const nameOf = namesIn(estimate);
  return bySaving(findings).map(({ rule, on, savingUsd }) => {
    const saving = savingUsd === undefined ? 'saving unknown' : usdChange(-savingUsd);
    return `• ${codeText(nameOf(on.instance))}: ${escapeSlack(rule.title)} (${escapeSlack(saving)})`;
  });
}

const problemLine = ({ side, problem: { severity, message, at } }: SidedProblem): string =>
  `• *${severity}*${side === 'base' ? ' in the base' : ''}${at ? ` ${codeText(placeText(at))}` : ''}: ${codeText(message, 200)}`;

const footer = ({ snapshot, coverage }: Estimate, totalUsd: number | undefined): Block => {
  const settled = settledText(snapshot, totalUsd).map(text => ` ${codeText(text, 150)}`);
  return context(
    `${coverageSentence(coverage)}. In US dollars, before tax; ${codeText(snapshotText(snapshot), 150)}.${settled.join('')}`,
  );
};
