import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';
import type { What } from './estimates.ts';
import type { Folders } from './folders.ts';
import { watched } from './kinds.ts';
import type { Session } from './session.ts';

/** Asks to be told of what happens outside of the open files. */
export async function subscribe({ connection, can, folders }: Session): Promise<void> {
  if (can.moveFolders) connection.workspace.onDidChangeWorkspaceFolders(event => moved(folders, event));
  if (can.configure) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'costlens' });
  if (can.watch)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watched }] });
}

/** What the editor tells us, passed to the folders it concerns. */
export function listen(session: Session): void {
  const { connection, documents, folders } = session;
  documents.onDidOpen(({ document }) => {
    folders.opened(document.uri);
    changed(session, document.uri, 'existence');
  });
  documents.onDidChangeContent(({ document }) => changed(session, document.uri, 'text'));
  documents.onDidClose(({ document }) => changed(session, document.uri, 'existence'));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) changed(session, uri, type === FileChangeType.Changed ? 'saved' : 'existence');
  });
  connection.onDidChangeConfiguration(() => {
    for (const folder of folders.all()) folder.reset();
  });
}

function changed({ folders }: Session, uri: string, what: What): void {
  for (const { folder, path } of folders.around(uri)) folder.changed(path, what);
}

function moved(folders: Folders, { added, removed }: WorkspaceFoldersChangeEvent): void {
  for (const { uri } of removed) folders.remove(uri);
  for (const { uri } of added) folders.add(uri);
}
