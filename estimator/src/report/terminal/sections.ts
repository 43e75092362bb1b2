import type { ResourceEstimate } from '../../estimate.ts';
import type { GateResult, GateStatus, Verdict } from '../../gates/index.ts';
import type { Instance, Severity } from '../../model.ts';
import { usd, usdChange } from '../../money.ts';
import { total } from '../../price.ts';
import type { Finding } from '../../rule.ts';
import { bySaving } from '../findings.ts';
import type { Named } from '../group.ts';
import { bySeverity, type SidedProblem } from '../problems.ts';
import { clean, placeText, plural } from '../words.ts';
import type { Paint, Style } from './paint.ts';
import { padEnd, padStart, widthOf, wrap } from './width.ts';

export type Canvas = { readonly width: number; readonly paint: Paint; readonly showFree: boolean };

/** What an instance is called in this report. */
type NameOf = (instance: Instance) => string;

const indent = '  ';

/** Wrapped under a hanging indent as deep as the lead. */
function hanging(lead: string, style: Style, text: string, { width, paint }: Canvas): readonly string[] {
  const [first = '', ...rest] = wrap(text, Math.max(24, width - widthOf(lead)));
  return [paint(style, lead) + first, ...rest.map(line => ' '.repeat(widthOf(lead)) + line)];
}

const section = (title: string, lines: readonly string[], { paint }: Canvas): readonly string[] =>
  lines.length === 0 ? [] : ['', paint('bold', title), ...lines];

/** Resources without a figure, by name, each kind on one line. */
export function folded(names: readonly Named[], canvas: Canvas): readonly string[] {
  const free = names.filter(({ status }) => status === 'free');
  const unsupported = names.filter(({ status }) => status === 'unsupported');
  return [...foldedLine('Free', 'dim', free, canvas), ...foldedLine('Not supported', 'yellow', unsupported, canvas)];
}

const mostNames = 12;

function foldedLine(title: string, style: Style, names: readonly Named[], canvas: Canvas): readonly string[] {
  if (names.length === 0) return [];
  const shown = canvas.showFree ? names : names.slice(0, mostNames);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const text = shown.map(({ name }) => clean(name)).join(', ') + more;
  return hanging(`${indent}${title} (${names.length}): `, style, text, canvas);
}

export function assumptions(resources: readonly ResourceEstimate[], nameOf: NameOf, canvas: Canvas): readonly string[] {
  const lines = resources.flatMap(({ instance, assumptions }) =>
    assumptions.flatMap(text => hanging(`${indent}${clean(nameOf(instance))}: `, 'dim', clean(text), canvas)),
  );
  return section('Taken for granted', lines, canvas);
}

export function findingLines(findings: readonly Finding[], nameOf: NameOf, canvas: Canvas): readonly string[] {
  const savings = findings.map(savingText);
  const column = savings.reduce((most, saving) => Math.max(most, widthOf(saving)), 0);
  const saved = total(findings.map(({ savingUsd }) => savingUsd));
  const title = `${plural(findings.length, 'finding')}${saved > 0 ? `, saving up to ${usd(saved)} a month` : ''}`;
  return section(
    title,
    bySaving(findings).flatMap(finding => findingLine(finding, nameOf(finding.on.instance), column, canvas)),
    canvas,
  );
}

const savingText = ({ savingUsd }: Finding): string => (savingUsd === undefined ? '?' : usdChange(-savingUsd));

function findingLine(finding: Finding, name: string, column: number, canvas: Canvas): readonly string[] {
  const { rule, on } = finding;
  const lead = `${indent}${padStart(savingText(finding), column)}  `;
  const detail = `${clean(placeText(on.instance.heading))}  ${rule.id}  ${rule.practice}`;
  return [
    ...hanging(lead, 'green', `${clean(name)}: ${rule.title}`, canvas),
    canvas.paint('dim', ' '.repeat(widthOf(lead)) + detail),
  ];
}

const alarms: Readonly<Record<Severity, Style>> = { error: 'alarm', warning: 'yellow', info: 'cyan' };

/** Types that are not supported are named already, in one line. */
export function problemLines(problems: readonly SidedProblem[], canvas: Canvas): readonly string[] {
  const lines = bySeverity(problems)
    .filter(({ problem }) => problem.code !== 'unsupported-type')
    .flatMap(({ side, problem: { severity, message, at } }) => {
      const where = [...(side === 'base' ? ['in the base'] : []), ...(at ? [clean(placeText(at))] : [])].join(', ');
      const place = where === '' ? [] : [canvas.paint('dim', `${indent}${' '.repeat(9)}${where}`)];
      return [...hanging(indent + padEnd(severity, 9), alarms[severity], clean(message), canvas), ...place];
    });
  return section('Problems', lines, canvas);
}

const gateMarks: Readonly<Record<GateStatus, readonly [mark: string, style: Style]>> = {
  passed: ['✓', 'green'],
  warned: ['!', 'yellow'],
  failed: ['✗', 'alarm'],
  unknown: ['?', 'yellow'],
};

export const gateLines = ({ gates }: Verdict, canvas: Canvas): readonly string[] =>
  section(
    'Budgets',
    gates.flatMap(gate => gateLine(gate, canvas)),
    canvas,
  );

function gateLine({ name, status, message, owner }: GateResult, canvas: Canvas): readonly string[] {
  const [mark, style] = gateMarks[status];
  const belongs = owner === undefined ? '' : ` (${clean(owner)})`;
  return hanging(`${indent}${mark} `, style, `${clean(name)}${belongs}: ${clean(message)}`, canvas);
}
