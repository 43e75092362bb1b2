import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import type { Dimension } from './attribution/index.ts';
import { diffCsv, estimateCsv } from './csv.ts';
import type { FormatName } from './format-names.ts';
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
  readonly estimate: (estimate: Estimate, options?: ReportOptions) => string;
  readonly diff: (diff: Diff, verdict: Verdict, options?: ReportOptions) => string;
};

/** All forms of a report. The command line and the action take them from here. */
export const reportFormats: Readonly<Record<FormatName, ReportFormat>> = {
  table: { estimate: estimateTable, diff: diffTable },
  json: { estimate: estimateJson, diff: diffJson },
  markdown: {
    estimate: estimateMarkdown,
    diff: (diff, verdict, options) => markdown(diff, { ...options, verdict }),
  },
  html: { estimate: estimateHtml, diff: diffHtml },
  sarif: { estimate: estimateSarif, diff: diffSarif },
  junit: { estimate: estimateJunit, diff: diffJunit },
  csv: { estimate: estimateCsv, diff: diffCsv },
  gitlab: { estimate: estimateGitlab, diff: diffGitlab },
  slack: { estimate: estimateSlack, diff: diffSlack },
};
