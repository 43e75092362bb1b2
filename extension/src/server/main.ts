import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

const connection = createConnection(ProposedFeatures.all);

/** A bug of ours costs one answer, never the server. */
process.on('uncaughtException', error => connection.console.error(error.stack ?? error.message));
process.on('unhandledRejection', reason =>
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
);

serve(connection);
connection.listen();
