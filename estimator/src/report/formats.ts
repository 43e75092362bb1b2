import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import type { Dimension } from './attribution/index.ts';
import { diffCsv, estimateCsv } from './csv.ts';
import { diffGitlab, estimateGitlab } from './gitlab.ts';
import { diffHtml, estimateHtml } from './html/index.ts';
import { diffJson, estimateJson, type SideNames } from './json.ts';
import { diffJunit, estimateJunit } from './junit.ts';
import { estimateMarkdown, markdown } from './markdown.ts';
import { diffSarif, estimateSarif } from './sarif.ts';
import { diffSlack, estimateSlack } from './slack.ts';
import { diffTable, estimateTable, type TableOptions } from './table.ts';

/** What a report may be told besides what it reports. Each form takes what it understands. */
export type ReportOptions = SideNames &
  Omit<TableOptions, 'by'> & { readonly by?: readonly Dimension[]; readonly limit?: number };

export type ReportFormat = {
  readonly extension: string;
  readonly estimate: (estimate: Estimate, options?: ReportOptions) => string;
  readonly diff: (diff: Diff, verdict: Verdict, options?: ReportOptions) => string;
};

export const formatNames = ['table', 'json', 'markdown', 'html', 'sarif', 'junit', 'csv', 'gitlab', 'slack'] as const;
export type FormatName = (typeof formatNames)[number];

/** All forms of a report. The command line and the action take them from here. */
export const reportFormats: Readonly<Record<FormatName, ReportFormat>> = {
  table: { extension: 'txt', estimate: estimateTable, diff: diffTable },
  json: { extension: 'json', estimate: estimateJson, diff: diffJson },
  markdown: {
    extension: 'md',
    estimate: estimateMarkdown,
    diff: (diff, verdict, options) => markdown(diff, { ...options, verdict }),
  },
  html: { extension: 'html', estimate: estimateHtml, diff: diffHtml },
  sarif: { extension: 'sarif', estimate: estimateSarif, diff: diffSarif },
  junit: { extension: 'xml', estimate: estimateJunit, diff: diffJunit },
  csv: { extension: 'csv', estimate: estimateCsv, diff: diffCsv },
  gitlab: { extension: 'gitlab.json', estimate: estimateGitlab, diff: diffGitlab },
  slack: { extension: 'slack.json', estimate: estimateSlack, diff: diffSlack },
};

/** By the longest extension that fits: `a.gitlab.json` is GitLab's, `a.json` is ours. */
export const formatOfFile = (file: string): FormatName | undefined =>
  formatNames
    .filter(name => file.toLowerCase().endsWith(`.${reportFormats[name].extension}`))
    .sort((a, b) => reportFormats[b].extension.length - reportFormats[a].extension.length)[0];

/** A report that goes to a file. */
export type Output = { readonly format: FormatName; readonly file: string };

/** `html=page.htm`, or a name that says by its end what it is to be; undefined where nobody can tell. */
export function outputOf(text: string): Output | undefined {
  const equals = text.indexOf('=');
  const named = equals < 0 ? undefined : formatNames.find(name => name === text.slice(0, equals));
  const file = named ? text.slice(equals + 1) : text;
  const format = named ?? formatOfFile(file);
  return format && file !== '' ? { format, file } : undefined;
}
