import type { Estimate } from '../estimate.ts';
import type { Problem, ProblemCode, Range, Severity } from '../model.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './blocks.ts';
import { adviceOf, messageOf } from './findings.ts';

export type Notice = {
  readonly range: Range;
  readonly message: string;
  readonly severity: Severity | 'hint';
  /** A problem's code, or a rule's id. */
  readonly code: string;
};

type Placed = { readonly file: string; readonly notice: Notice };

/** What to underline in one file. */
export const notices = (estimate: Estimate, file: string): readonly Notice[] => noticesByFile(estimate).get(file) ?? [];

/** What to underline, for every file there is something to say of. */
export function noticesByFile(estimate: Estimate): ReadonlyMap<string, readonly Notice[]> {
  const byFile = new Map<string, Notice[]>();
  for (const { file, notice } of [...problemNotices(estimate.problems), ...adviceNotices(estimate)]) {
    const notices = byFile.get(file);
    if (notices) notices.push(notice);
    else byFile.set(file, [notice]);
  }
  return byFile;
}

/** What the text gets wrong is an error; what our prices lack is not the writer's mistake. */
const ours: readonly ProblemCode[] = ['no-price', 'unknown-region', 'unsupported-type', 'second-opinion'];
const gentler: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

const severityOf = ({ code, severity }: Problem): Severity => (ours.includes(code) ? gentler[severity] : severity);

/** A block of fifty resources has its problem once. */
function problemNotices(problems: readonly Problem[]): readonly Placed[] {
  const places = new Map<string, { readonly first: Placed; more: number }>();
  for (const problem of problems) {
    const { code, message, at } = problem;
    if (!at) continue;
    const key = `${code} ${placeOf(at)} ${gist(message)}`;
    const same = places.get(key);
    if (same) same.more += 1;
    else
      places.set(key, {
        first: { file: at.file, notice: { range: at.range, message, code, severity: severityOf(problem) } },
        more: 0,
      });
  }
  return [...places.values()].map(({ first, more }) => withCount(first, more));
}

/** A message without the instance keys of the addresses in it. */
const gist = (message: string): string => message.replace(/\[(\d+|"[^"]*")\]/g, '[]');

const withCount = ({ file, notice }: Placed, more: number): Placed => ({
  file,
  notice: more === 0 ? notice : { ...notice, message: `${notice.message} (and ${String(more)} more like this)` },
});

const byRisk: Readonly<Record<Rule['risk'], Notice['severity']>> = { high: 'warning', medium: 'info', low: 'hint' };

const adviceNotices = (estimate: Estimate): readonly Placed[] =>
  adviceOf(estimate).map(({ file, range, rule, savingUsd }) => ({
    file,
    notice: { range, message: messageOf(rule.title, savingUsd), severity: byRisk[rule.risk], code: rule.id },
  }));
