import type { Estimate } from '../../estimate.ts';
import type { GateResult, GateStatus, Verdict } from '../../gates/index.ts';
import type { Severity } from '../../model.ts';
import { usd, usdChange } from '../../money.ts';
import { total } from '../../price.ts';
import type { Finding } from '../../rule.ts';
import { bySaving, namesIn } from '../findings.ts';
import { bySeverity, type SidedProblem } from '../problems.ts';
import { coverageSentence, placeText, plural, settledText, skippedText } from '../words.ts';
import { code, prose, row, rule } from './escape.ts';
import { fixed, type Section } from './fit.ts';

const marks: Readonly<Record<GateStatus, string>> = { passed: '✅', warned: '⚠️', failed: '❌', unknown: '❔' };

/** A reviewer reads what does not pass; more than a few that do are folded behind it. */
const mostPassed = 3;

export function gateSections({ gates }: Verdict): readonly Section[] {
  if (gates.length === 0) return [fixed(1)];
  const passed = gates.filter(({ status }) => status === 'passed');
  const isFolded = passed.length > mostPassed;
  const shown = isFolded ? gates.filter(({ status }) => status !== 'passed') : gates;
  const title = { rank: 1, head: shown.length === 0 ? [] : ['**Budgets**', ''], tail: [], noun: 'budgets' };
  const summary = `${marks.passed} ${plural(passed.length, 'budget')} passed`;
  return [
    { ...title, items: shown.map(gateItem) },
    ...(isFolded
      ? [{ ...title, rank: 4, head: opened(summary, false), items: passed.map(gateItem), tail: closed }]
      : []),
  ];
}

const gateItem = ({ name, status, message, owner }: GateResult): string =>
  `- ${marks[status]} ${prose(name)}${owner === undefined ? '' : ` (${code(owner)})`}: ${prose(message)}`;

/** Names under one word, like the free ones: `Free (2): a, b`. */
export function namesSection(title: string, names: readonly string[]): Section {
  const shown = names.slice(0, 20).map(code);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return fixed(5, ...(names.length === 0 ? [] : [`${title} (${names.length}): ${shown.join(', ')}${more}`]));
}

/** Which projects were not looked at, folded where somebody may look for one. */
export function skippedSection(names: readonly string[]): Section {
  const said = skippedText(names);
  if (said === undefined) return fixed(5);
  const shown = names.map(name => `- ${code(name === '' ? '.' : name)}`);
  return { rank: 5, head: opened(said, false), items: shown, tail: closed, noun: 'projects' };
}

const opened = (summary: string, isOpen: boolean): readonly string[] => [
  isOpen ? '<details open>' : '<details>',
  `<summary>${summary}</summary>`,
  '',
];
const closed = ['', '</details>'];

export function findingSection(estimate: Estimate, isNew: (finding: Finding) => boolean): Section {
  const { findings } = estimate;
  const nameOf = namesIn(estimate);
  if (findings.length === 0) return fixed(4);
  const saved = total(findings.map(({ savingUsd }) => savingUsd));
  const saving = saved > 0 ? `, saving up to ${usd(saved)} a month` : '';
  const ordered = [...bySaving(findings.filter(isNew)), ...bySaving(findings.filter(finding => !isNew(finding)))];
  return {
    rank: 4,
    head: [
      ...opened(`${plural(findings.length, 'finding')}${saving}`, false),
      row(['Saving a month', 'Finding', 'Resource', 'Where']),
      rule(['right', 'left', 'left', 'left']),
    ],
    items: ordered.map(finding => findingRow(finding, nameOf(finding.on.instance), isNew(finding))),
    tail: closed,
    noun: 'findings',
  };
}

function findingRow({ rule, on, savingUsd }: Finding, name: string, isNew: boolean): string {
  const saving = savingUsd === undefined ? 'unknown' : usdChange(-savingUsd);
  const title = `${isNew ? '**new** ' : ''}${prose(rule.title)}<br>${code(rule.id)}, ${rule.practice}`;
  return row([saving, title, code(name), code(placeText(on.instance.heading))]);
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export function problemSection(problems: readonly SidedProblem[]): Section {
  if (problems.length === 0) return fixed(3);
  const count = (severity: Severity): number => problems.filter(({ problem }) => problem.severity === severity).length;
  const present = severities.filter(severity => count(severity) > 0);
  const summary = present.map(severity => plural(count(severity), nouns[severity])).join(', ');
  const items = bySeverity(problems).map(problemItem);
  return { rank: 3, head: opened(summary, count('error') > 0), items, tail: closed, noun: 'problems' };
}

const problemItem = ({ side, problem: { severity, message, at } }: SidedProblem): string =>
  `- **${nouns[severity]}**${side === 'base' ? ' in the base' : ''}${at ? ` ${code(placeText(at))}` : ''}: ${prose(message)}`;

export function footer({ snapshot, coverage }: Estimate, lead: string, totalUsd: number | undefined): Section {
  const { id, date } = snapshot;
  const settled = settledText(snapshot, totalUsd).map(text => ` ${prose(text)}.`);
  return fixed(
    0,
    `<sub>${lead}${coverageSentence(coverage)}. In US dollars, before tax; prices of ${code(date)}, snapshot ${code(id.slice(0, 12))}.${settled.join('')}</sub>`,
  );
}
