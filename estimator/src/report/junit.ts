import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { GateResult, Verdict } from '../gates/index.ts';
import { escapeXml } from './escape-xml.ts';
import { bySeverity, problemsOf, type SidedProblem } from './problems.ts';
import { placeText } from './words.ts';

/** JUnit's XML: a test case for each gate and for each problem. */
export const diffJunit = (diff: Diff, verdict: Verdict): string =>
  junit([suite('Gates', verdict.gates.map(gateCase)), problemSuite(problemsOf(diff, verdict))]);

export const estimateJunit = ({ problems }: Estimate): string =>
  junit([problemSuite(problems.map(problem => ({ side: 'head', problem })))]);

type Kind = 'failure' | 'skipped' | 'system-out' | undefined;
type Case = { readonly suite: string; readonly name: string; readonly kind: Kind; readonly text: string };
type Suite = { readonly name: string; readonly cases: readonly Case[] };

const suite = (name: string, cases: readonly Case[]): Suite => ({ name, cases });

/** JUnit knows no warning: one that only warns passes and says so, and one that nobody can judge is skipped. */
const gateKinds = { passed: 'system-out', warned: 'system-out', failed: 'failure', unknown: 'skipped' } as const;

const gateCase = ({ name, status, message, owner, offenders }: GateResult): Case => ({
  suite: 'Gates',
  name: owner === undefined ? name : `${name} (${owner})`,
  kind: gateKinds[status],
  text: [message, ...offenders.map(({ instance }) => `${instance.address} at ${placeText(instance.heading)}`)].join(
    '; ',
  ),
});

/** A case of its own that passes, where there is nothing to say: an empty suite looks like one that did not run. */
const problemSuite = (problems: readonly SidedProblem[]): Suite =>
  suite(
    'Problems',
    problems.length === 0
      ? [{ suite: 'Problems', name: 'Everything could be read', kind: undefined, text: '' }]
      : bySeverity(problems).map(problemCase),
  );

function problemCase({ side, problem: { severity, code, message, at } }: SidedProblem): Case {
  const place = [...(side === 'base' ? ['in the base'] : []), ...(at ? [placeText(at)] : [])].join(', ');
  return {
    suite: 'Problems',
    name: place === '' ? code : `${code} (${place})`,
    kind: severity === 'error' ? 'failure' : 'system-out',
    text: `${severity}: ${message}`,
  };
}

function junit(suites: readonly Suite[]): string {
  const shown = suites.filter(({ cases }) => cases.length > 0);
  const all = shown.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Costlens" ${counts(all)}>`,
    ...shown.flatMap(({ name, cases }) => [
      `  <testsuite name="${name}" ${counts(cases)}>`,
      ...cases.map(caseText),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

const counts = (cases: readonly Case[]): string => {
  const count = (kind: Kind): number => cases.filter(each => each.kind === kind).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
};

function caseText({ suite: of, name, kind, text }: Case): string {
  const open = `    <testcase classname="costlens.${of}" name="${escapeXml(name)}"`;
  return kind === undefined ? `${open}/>` : `${open}>${outcome(kind, escapeXml(text))}</testcase>`;
}

function outcome(kind: Exclude<Kind, undefined>, text: string): string {
  if (kind === 'system-out') return `<system-out>${text}</system-out>`;
  return kind === 'failure' ? `<failure message="${text}">${text}</failure>` : `<skipped message="${text}"/>`;
}
