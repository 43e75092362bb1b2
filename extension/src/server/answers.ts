import type { Estimate } from '@costlens/estimator';
import { fixes, hover, lenses, type Fix, type Notice } from '@costlens/estimator/editor';
import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  type MarkupContent,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type Hover,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import { explainCommand } from '../protocol.ts';

/** A file as the estimate knows it, and as the editor does. */
export type Asked = {
  readonly estimate: Estimate;
  readonly path: string;
  readonly uri: string;
  /** The address of another file of the same tree. */
  readonly uriOf: (path: string) => string;
};

export const codeLenses = ({ estimate, path, uri }: Asked): CodeLens[] =>
  lenses(estimate, path).map(({ range, title }) => ({
    range,
    command: { title, command: explainCommand, arguments: [uri, range.start.line] },
  }));

export function hoverAt({ estimate, path }: Asked, position: Position): (Hover & { contents: MarkupContent }) | null {
  const found = hover(estimate, path, position);
  return found ? { range: found.range, contents: { kind: MarkupKind.Markdown, value: found.markdown } } : null;
}

const severities: Readonly<Record<Notice['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where the estimator names an option of the command line, an editor has a setting. */
const inEditor = (message: string): string => message.replace('with --region', 'in the setting costlens.region');

export const diagnostic = ({ range, message, severity, code }: Notice): Diagnostic => ({
  range,
  message: inEditor(message),
  code,
  severity: severities[severity],
  source: 'Costlens',
});

export const codeActions = (
  { estimate, path, uriOf }: Asked,
  range: Range,
  diagnostics: readonly Diagnostic[],
): CodeAction[] =>
  fixes(estimate, path, range).map(fix => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics.filter(({ code, range: at }) => code === fix.code && sameRange(at, fix.range)),
    isPreferred: true,
    edit: { changes: changesOf(fix, uriOf) },
  }));

function changesOf({ edits }: Fix, uriOf: (path: string) => string): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, text } of edits) (changes[uriOf(file)] ??= []).push({ range, newText: text });
  return changes;
}

const sameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
