import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import { type Level, type Note, notesOfDiff, notesOfEstimate } from './notes/index.ts';
import { clean } from './words.ts';

/** GitLab's code quality report. */
export const estimateGitlab = (estimate: Estimate): string => gitlab(notesOfEstimate(estimate));
export const diffGitlab = (diff: Diff, verdict: Verdict): string => gitlab(notesOfDiff(diff, verdict));

const severities: Readonly<Record<Level, string>> = { error: 'critical', warning: 'major', note: 'minor' };

/** GitLab shows nothing without a place, so what has none stands where the gates are. */
const elsewhere = 'costlens.yml';

const gitlab = (notes: readonly Note[]): string => `${JSON.stringify(notes.map(entry), undefined, 2)}\n`;

const entry = ({ rule, level, text, at, fingerprint }: Note) => ({
  description: text,
  check_name: rule.id,
  fingerprint,
  severity: severities[level],
  location: { path: at ? clean(at.file) : elsewhere, lines: { begin: at ? at.range.start.line + 1 : 1 } },
});
