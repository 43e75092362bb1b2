import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { explaining } from './explain.ts';

let client: LanguageClient | undefined;

/** Starts the language server: everything that is known of prices is there. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  client = new LanguageClient('costlens', 'Costlens', server, {
    documentSelector: [
      { scheme: 'file', pattern: '**/*.{tf,tofu,tf.json,tofu.json,tfvars}' },
      { scheme: 'file', pattern: '**/*.{yaml,yml,json,template}' },
    ],
    diagnosticCollectionName: 'costlens',
  });
  context.subscriptions.push(...explaining(client));
  await client.start();
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
