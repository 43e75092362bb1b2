import type { Diff } from '../diff.ts';
import type { Estimate, ResourceEstimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import { usd } from '../money.ts';
import { attribution, attributionOf, type Dimension } from './attribution/index.ts';
import { newFindings } from './findings.ts';
import { groupBy, isQuiet, type Named, quietName } from './group.ts';
import { attributionSections } from './markdown/attribution.ts';
import { changeSection } from './markdown/changes.ts';
import { code, prose, row, rule } from './markdown/escape.ts';
import { fit, fixed, type Section } from './markdown/fit.ts';
import { remarks } from './markdown/lines.ts';
import {
  findingSection,
  footer,
  gateSections,
  namesSection,
  problemSection,
  skippedSection,
} from './markdown/sections.ts';
import { outlookLines, outlookOfDiff } from './outlook.ts';
import { problemsOf } from './problems.ts';
import { amountText, partlyText, totalText } from './words.ts';

export type MarkdownOptions = {
  /** Most characters; GitHub takes 65,536. */
  readonly limit?: number;
  /** What the cost is told by besides. */
  readonly by?: readonly Dimension[];
};

const room = 65_000;

/** What changed, for a pull request. Nothing that a file says can become markup. */
export function markdown(diff: Diff, options: MarkdownOptions & { readonly verdict?: Verdict } = {}): string {
  const { changes, head, partly } = diff;
  const isNew = newFindings(diff);
  const shown = changes.filter(change => !isQuiet(change));
  const quiet = changes.filter(isQuiet).map(quietName);
  const named = (status: Named['status']): readonly string[] =>
    quiet.filter(each => each.status === status).map(({ name }) => name);
  const warning = partlyText(partly);
  return fit(
    [
      fixed(0, `### Monthly cost: ${totalText(diff)}`),
      outlookSection(outlookOfDiff(diff)),
      ...(warning === undefined ? [] : [fixed(0, `> ⚠️ ${warning}`)]),
      ...(options.verdict ? gateSections(options.verdict) : []),
      ...projectTables(shown, ({ before, after }) => (after ?? before)?.project ?? '', changeSection),
      ...(diff.unread.length === 0 && changes.length === 0 ? [fixed(2, 'No resource changed.')] : []),
      namesSection('Free', named('free')),
      namesSection('Not supported', named('unsupported')),
      ...costsBy(options, by => attributionSections(attributionOf(diff, by), true)),
      skippedSection(diff.skipped),
      findingSection(head, finding => isNew.has(finding)),
      problemSection(problemsOf(diff, options.verdict)),
      footer(
        head,
        diff.unread.includes('head') ? '' : `The head: ${usd(head.monthlyUsd)} a month; `,
        diff.monthlyDelta,
      ),
    ],
    options.limit ?? room,
  );
}

const costsBy = ({ by = [] }: MarkdownOptions, sections: (by: Dimension) => readonly Section[]): readonly Section[] =>
  by.flatMap(each => sections(each));

const outlookSection = (lines: readonly string[]): Section => fixed(1, ...lines.map(line => `- ${prose(line)}`));

/** A project's name stands above its table where there is more than one. */
function projectTables<T>(
  items: readonly T[],
  projectOf: (item: T) => string,
  section: (title: readonly string[], items: readonly T[]) => Section,
): readonly Section[] {
  const projects = [...groupBy(items, projectOf)];
  const title = (project: string): readonly string[] => (projects.length > 1 ? [`#### ${code(project)}`, ''] : []);
  return projects.map(([project, own]) => section(title(project), own));
}

/** An estimate, for a page. */
export function estimateMarkdown(estimate: Estimate, options: MarkdownOptions = {}): string {
  const { resources, problems, monthlyUsd } = estimate;
  const withStatus = (...statuses: readonly ResourceEstimate['status'][]): readonly ResourceEstimate[] =>
    resources.filter(({ status }) => statuses.includes(status));
  const named = (status: ResourceEstimate['status']): readonly string[] =>
    withStatus(status).map(({ instance }) => instance.address);
  return fit(
    [
      fixed(0, `### Monthly cost: ${usd(monthlyUsd)}`),
      outlookSection(outlookLines(estimate)),
      ...projectTables(withStatus('priced', 'unpriced'), ({ project }) => project, resourceSection),
      namesSection('Free', named('free')),
      namesSection('Not supported', named('unsupported')),
      ...costsBy(options, by => attributionSections(attribution(estimate, by), false)),
      findingSection(estimate, () => false),
      problemSection(problems.map(problem => ({ side: 'head', problem }))),
      footer(estimate, '', monthlyUsd),
    ],
    options.limit ?? room,
  );
}

const resourceSection = (title: readonly string[], resources: readonly ResourceEstimate[]): Section => ({
  rank: 2,
  head: [...title, row(['Resource', 'Monthly cost']), rule(['left', 'right'])],
  items: resources.map(resource =>
    row([[code(resource.instance.address), ...remarks(resource)].join('<br>'), amountText(resource)]),
  ),
  tail: [],
  noun: 'resources',
});
