import { embeddedSnapshot } from '@costlens/pricing-cache';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { serve } from '../../extension/src/server/serve.ts';

type Files = Readonly<Record<string, string>>;

/** An editor without a window: real files, a real connection, and the server at its other end. */
export type Editor = {
  readonly root: string;
  readonly settings: Record<string, unknown>;
  readonly uri: (path: string) => string;
  readonly open: (path: string, text: string) => void;
  readonly change: (path: string, text: string) => void;
  readonly close: (path: string) => void;
  /** Writes to disk, and tells of it as a file watcher would. */
  readonly write: (path: string, text: string) => void;
  readonly configured: () => void;
  readonly folders: (added: readonly string[], removed: readonly string[]) => void;
  readonly lenses: (path: string) => Promise<readonly string[]>;
  readonly hover: (path: string, line: number) => Promise<string>;
  readonly fixes: (path: string, line: number) => Promise<readonly CodeAction[]>;
  readonly explain: (path: string, line: number) => Promise<string | null>;
  /** What was said last of a file. */
  readonly diagnostics: (path: string) => Promise<readonly Diagnostic[]>;
  readonly quit: () => Promise<void>;
};

export async function openEditor(files: Files, folders: readonly string[] = ['']): Promise<Editor> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'costlens-editor-')));
  for (const [path, text] of Object.entries(files)) put(join(root, path), text);
  const uri = (path: string) => pathToFileURL(join(root, path)).href;
  const settings: Record<string, unknown> = {};
  const published = new Map<string, readonly Diagnostic[]>();
  const client = connect();
  client.onRequest('workspace/configuration', () => [settings]);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/codeLens/refresh', () => null);
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params.diagnostics);
  });
  const tell = (method: string, params: unknown) => void client.sendNotification(method, params);
  const ask = <T>(method: string, params: unknown): Promise<T> => client.sendRequest<T>(method, params);
  await ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map(path => ({ uri: uri(path), name: path })),
  });
  tell('initialized', {});

  const document = (path: string) => ({ textDocument: { uri: uri(path) } });
  const at = (line: number) => ({ line, character: 0 });
  const lenses = async (path: string) =>
    (await ask<CodeLens[]>('textDocument/codeLens', document(path))).map(({ command }) => command?.title ?? '');
  let version = 1;
  return {
    root,
    settings,
    uri,
    open: (path, text) =>
      tell('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'any', version: ++version, text } }),
    change: (path, text) =>
      tell('textDocument/didChange', {
        textDocument: { uri: uri(path), version: ++version },
        contentChanges: [{ text }],
      }),
    close: path => tell('textDocument/didClose', document(path)),
    write: (path, text) => {
      put(join(root, path), text);
      tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type: 1 }] });
    },
    configured: () => tell('workspace/didChangeConfiguration', { settings: null }),
    folders: (added, removed) => {
      const named = (paths: readonly string[]) => paths.map(path => ({ uri: uri(path), name: path }));
      tell('workspace/didChangeWorkspaceFolders', { event: { added: named(added), removed: named(removed) } });
    },
    lenses,
    hover: async (path, line) => {
      const found = await ask<Hover | null>('textDocument/hover', { ...document(path), position: at(line) });
      return found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
    },
    fixes: (path, line) =>
      ask('textDocument/codeAction', {
        ...document(path),
        range: { start: at(line), end: at(line) },
        context: { diagnostics: [] },
      }),
    explain: (path, line) => ask('costlens/explain', { uri: uri(path), line }),
    diagnostics: async path => {
      await lenses(path); // what was published before this answer has arrived
      return published.get(uri(path)) ?? [];
    },
    quit: async () => {
      await ask('shutdown', undefined);
      client.dispose();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

function connect(): ProtocolConnection {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(toServer, toClient);
  serve(server, embeddedSnapshot);
  server.listen();
  const client = createProtocolConnection(toClient, toServer);
  client.listen();
  return client;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
