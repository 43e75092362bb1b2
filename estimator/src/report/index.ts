/** Reports: an estimate or a difference in, text out. */
export {
  attribution,
  attributionOf,
  type Dimension,
  dimensionForms,
  dimensionName,
  dimensionOf,
} from './attribution/index.ts';
export { formatNames, formatOfFile, type FormatName, type Output, outputOf } from './format-names.ts';
export { type ReportFormat, reportFormats, type ReportOptions } from './formats.ts';
export { diffJson, estimateJson, resourcesJson, type SideNames } from './json.ts';
export { estimateMarkdown, markdown, type MarkdownOptions } from './markdown.ts';
export { explainJson, explainText } from './explain.ts';
export { verdictJson, verdictMarkdown, verdictTable, type Judged } from './verdict.ts';
export { diffTable, estimateTable, type TableOptions } from './table.ts';
