import type { Chosen, PriceBook } from '@costlens/pricing-cache';
import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answer } from './requests.ts';
import { Folders } from './folders.ts';
import { listen, subscribe } from './listen.ts';
import { pricesHere } from './prices.ts';
import { faultOf, openFolder, type Abilities, type Session } from './session.ts';

/** Wires a connection to the folders: everything that is said by the editor, or to it, passes here. */
export function serve(connection: Connection, prices: () => Chosen = pricesHere): void {
  const session: Session = {
    connection,
    documents: new TextDocuments(TextDocument),
    folders: new Folders(uri => openFolder(session, uri)),
    book: bookOnce(connection, prices),
    can: { configure: false, watch: false, refreshLenses: false, moveFolders: false },
  };
  let workspace: readonly string[] = [];
  connection.onInitialize(params => {
    session.can = abilitiesOf(params.capabilities);
    workspace = foldersOf(params);
    return abilities;
  });
  connection.onInitialized(() => {
    for (const uri of workspace) session.folders.add(uri);
    subscribe(session).catch(faultOf(session));
  });
  listen(session);
  answer(session);
  session.documents.listen(connection);
}

const abilities: InitializeResult = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    codeLensProvider: { resolveProvider: false },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

const abilitiesOf = ({ workspace }: ClientCapabilities): Abilities => ({
  configure: workspace?.configuration === true,
  watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  refreshLenses: workspace?.codeLens?.refreshSupport === true,
  moveFolders: workspace?.workspaceFolders === true,
});

const foldersOf = ({ workspaceFolders }: InitializeParams): readonly string[] =>
  (workspaceFolders ?? []).map(({ uri }) => uri);

/** Read when the first estimate needs it. Without prices there is nothing to show but that. */
function bookOnce(connection: Connection, prices: () => Chosen): () => PriceBook {
  let book: PriceBook | undefined;
  let told = false;
  return () => {
    if (book) return book;
    const opened = prices();
    if (opened.ok) return (book = opened.book);
    if (!told) connection.window.showErrorMessage(opened.message);
    told = true;
    throw new Error(opened.message);
  };
}
