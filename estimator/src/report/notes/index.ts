import type { Diff } from '../../diff.ts';
import type { Estimate } from '../../estimate.ts';
import type { GateResult, Verdict } from '../../gates/index.ts';
import type { Severity, Source } from '../../model.ts';
import { usd } from '../../money.ts';
import type { Finding } from '../../rule.ts';
import { newFindings, projectsOf } from '../findings.ts';
import { problemsOf, type SidedProblem } from '../problems.ts';
import { clean } from '../words.ts';
import { fingerprint, fingerprints } from './fingerprint.ts';
import { problemHelp } from './problem-help.ts';

export type Level = 'error' | 'warning' | 'note';

/** What a tool that lists remarks wants to know of one. */
export type Note = {
  readonly rule: NoteRule;
  readonly level: Level;
  readonly text: string;
  readonly at: Source | undefined;
  /** Stays when lines are added above. */
  readonly fingerprint: string;
};

export type NoteRule = {
  readonly id: string;
  readonly kind: 'finding' | 'problem' | 'gate';
  readonly title: string;
  readonly help: string;
  readonly level: Level;
};

type Bare = Omit<Note, 'fingerprint'> & { readonly identity: readonly string[] };

export const notesOfEstimate = (estimate: Estimate): readonly Note[] =>
  numbered([
    ...estimate.problems.map(problem => problemNote({ side: 'head', problem })),
    ...estimate.findings.map(findingNoteIn(estimate)),
  ]);

/** Of a difference: its gates, its problems, and what the head adds. */
export const notesOfDiff = (diff: Diff, verdict: Verdict): readonly Note[] =>
  numbered([
    ...verdict.gates.flatMap(gateNotesIn(diff)),
    ...problemsOf(diff, verdict).map(problemNote),
    ...[...newFindings(diff)].map(findingNoteIn(diff.head)),
  ]);

function numbered(notes: readonly Bare[]): readonly Note[] {
  const names = fingerprints(notes.map(({ rule, identity }) => JSON.stringify([rule.id, ...identity])));
  return notes.map(({ rule, level, text, at }, index) => ({ rule, level, text, at, fingerprint: names[index] ?? '' }));
}

const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' };

/** A place in the base leads nowhere in the head. */
function problemNote({ side, problem: { severity, code, message, at } }: SidedProblem): Bare {
  const [title, help] = problemHelp[code];
  const level = levels[severity];
  return {
    rule: { id: `problem/${code}`, kind: 'problem', title, help, level },
    level,
    text: side === 'base' ? `In the base: ${clean(message)}` : clean(message),
    at: side === 'base' ? undefined : at,
    identity: [side, at?.file ?? '', message],
  };
}

function findingNoteIn(estimate: Estimate): (finding: Finding) => Bare {
  const projects = projectsOf(estimate);
  return ({ rule, on, savingUsd }) => {
    const { address, heading } = on.instance;
    const level = rule.risk === 'high' ? 'warning' : 'note';
    const saving = savingUsd === undefined ? '' : `; saves ${usd(savingUsd)} a month`;
    const help = `${rule.why} (${rule.practice} of the AWS Well-Architected Framework)`;
    return {
      rule: { id: `finding/${rule.id}`, kind: 'finding', title: rule.title, help, level },
      level,
      text: `${clean(address)}: ${rule.title}${saving}.`,
      at: heading,
      identity: [projects.get(on.instance) ?? '', address, on.path],
    };
  };
}

const gateLevels = { passed: undefined, warned: 'warning', failed: 'error', unknown: 'warning' } as const;

/** Code scanning shows nothing without a place, so a limit that no file holds stands where the change costs most. */
const gateNotesIn = ({ changes }: Diff): ((gate: GateResult) => readonly Bare[]) => {
  const dearest = changes.find(({ after, knownUsd }) => after && knownUsd > 0) ?? changes.find(({ after }) => after);
  return gate => gateNotes(gate, gate.at ?? dearest?.after?.instance.heading);
};

/** One for each resource that breaks a rule, or one for the gate. */
function gateNotes({ name, status, message, owner, offenders }: GateResult, at: Source | undefined): readonly Bare[] {
  const level = gateLevels[status];
  if (level === undefined) return [];
  const title = clean(name);
  const help =
    owner === undefined ? 'A gate of costlens.yml.' : `A gate of costlens.yml; it belongs to ${clean(owner)}.`;
  // Two teams may give their gates names of which little is left without special characters.
  const rule: NoteRule = { id: `gate/${fingerprint(name)}`, kind: 'gate', title, help, level };
  const text = `${title}: ${clean(message)}`;
  if (offenders.length === 0) return [{ rule, level, text, at, identity: [] }];
  return offenders.map(({ project, instance }) => ({
    rule,
    level,
    text: `${clean(instance.address)}: ${text}`,
    at: instance.heading,
    identity: [project, instance.address],
  }));
}
