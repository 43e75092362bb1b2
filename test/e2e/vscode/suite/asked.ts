import { commands, languages, MarkdownString, Position, Range, Uri, window, workspace } from 'vscode';
import type { CodeAction, CodeLens, Diagnostic, Hover, TextDocument } from 'vscode';
import { setTimeout as pause } from 'node:timers/promises';

/** What VS Code itself gives when asked for what it shows. */

export const uriOf = (file: string): Uri => {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no workspace folder is open');
  return Uri.joinPath(folder.uri, file);
};

export async function open(file: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(file));
  await window.showTextDocument(document);
  return document;
}

export async function titles(file: string): Promise<readonly string[]> {
  const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uriOf(file), 100);
  return found.map(({ command }) => command?.title ?? '');
}

export const lensesOf = (file: string): Thenable<CodeLens[]> =>
  commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uriOf(file), 100);

export async function hoverText(file: string, line: number): Promise<string> {
  const found = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    uriOf(file),
    new Position(line, 3),
  );
  return found
    .flatMap(({ contents }) => contents.map(content => (content instanceof MarkdownString ? content.value : '')))
    .join('\n');
}

export const diagnosticsOf = (file: string): readonly Diagnostic[] =>
  languages.getDiagnostics(uriOf(file)).filter(({ source }) => source === 'Costlens');

export const fixesAt = (file: string, range: Range): Thenable<CodeAction[]> =>
  commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uriOf(file), range, 'quickfix');

/** Editors answer in their own time: asks again until the answer is there, and gives the last one if it never is. */
export async function until<T>(ask: () => T | Thenable<T>, good: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (good(answer) || tries === 100) return answer;
    await pause(100);
  }
}

/** The line on which a text stands, and where in it. */
export function find(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${document.fileName}`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}
