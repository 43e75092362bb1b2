import { posix } from 'node:path';
import type { PriceBook } from '@costlens/pricing-cache';
import { CodeLensRefreshRequest, type Connection, type TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../protocol.ts';
import { Diagnostics } from './diagnostics.ts';
import { Folder } from './folder.ts';
import type { Folders } from './folders.ts';
import { pathIn, placeOf, uriIn, type Place } from './place.ts';
import { settingsOf } from './settings.ts';

/** What one editor window and this server share. */
export type Session = {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: Folders;
  readonly book: () => PriceBook;
  can: Abilities;
};

/** What the editor said it is able to do. */
export type Abilities = {
  readonly configure: boolean;
  readonly watch: boolean;
  readonly refreshLenses: boolean;
  readonly moveFolders: boolean;
};

export function openFolder(session: Session, uri: string): Folder {
  const { connection, can, folders } = session;
  const place = placeOf(uri);
  const diagnostics = new Diagnostics((file, diagnostics) => {
    const of = uriIn(place, file);
    // Two folders of one repository may read one file: the nearer one speaks of it.
    if ((folders.of(of)?.place ?? place) === place) void connection.sendDiagnostics({ uri: of, diagnostics });
  });
  return new Folder(place, {
    texts: () => textsIn(session, place),
    settings: async () => within(place, await settingsOf(connection, can.configure, uri)),
    book: session.book,
    onEstimate: estimate => {
      diagnostics.publish(estimate);
      if (can.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(faultOf(session));
    },
    onFault: faultOf(session),
  });
}

/** A person names the usage file as seen from the workspace folder. */
const within = ({ folder }: Place, settings: Settings): Settings =>
  settings.usageFile === '' ? settings : { ...settings, usageFile: posix.join(folder, settings.usageFile) };

const textsIn = ({ documents }: Session, place: Place): ReadonlyMap<string, string> =>
  new Map(
    documents.all().flatMap(document => {
      const path = pathIn(place, document.uri);
      return path === undefined ? [] : [[path, document.getText()] as const];
    }),
  );

export const faultOf =
  ({ connection }: Pick<Session, 'connection'>) =>
  (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
