import { commands, EventEmitter, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { explainCommand, explainRequest, type ExplainParams } from '../protocol.ts';

const scheme = 'costlens';
const page = Uri.from({ scheme, path: '/Price breakdown.md' });

/** The command behind a lens: shows the bill of its block as a page beside the code. */
export function explaining(client: LanguageClient): readonly { dispose(): unknown }[] {
  const changed = new EventEmitter<Uri>();
  let text = '';
  return [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    commands.registerCommand(explainCommand, async (uri?: string, line?: number) => {
      const bill = await client.sendRequest<string | null>(explainRequest, placeOf(uri, line));
      if (bill === null) return window.showInformationMessage('There is no resource with a price on this line.');
      text = bill;
      changed.fire(page);
      return commands.executeCommand('markdown.showPreviewToSide', page);
    }),
  ];
}

/** The lens says which line; from the command palette it is the one with the cursor. */
function placeOf(uri: unknown, line: unknown): ExplainParams {
  const editor = window.activeTextEditor;
  return {
    uri: typeof uri === 'string' ? uri : (editor?.document.uri.toString() ?? ''),
    line: typeof line === 'number' ? line : (editor?.selection.active.line ?? 0),
  };
}
