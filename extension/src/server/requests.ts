import { explainRequest, type ExplainParams } from '../protocol.ts';
import { codeActions, codeLenses, hoverAt, type Asked } from './answers.ts';
import { pathIn, uriIn } from './place.ts';
import { faultOf, type Session } from './session.ts';

/** What the editor asks of us. Each answer speaks of the text as it is now. */
export function answer(session: Session): void {
  const { connection } = session;
  connection.onCodeLens(({ textDocument: { uri } }) => about(session, uri, codeLenses, []));
  connection.onHover(({ textDocument: { uri }, position }) =>
    about(session, uri, asked => hoverAt(asked, position), null),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: { diagnostics } }) =>
    about(session, uri, asked => codeActions(asked, range, diagnostics), []),
  );
  connection.onRequest(explainRequest, ({ uri, line }: ExplainParams) =>
    about(session, uri, asked => explained(asked, line), null),
  );
}

const explained = (asked: Asked, line: number): string | null =>
  hoverAt(asked, { line, character: 0 })?.contents.value ?? null;

/** Nothing when the file is nobody's, or when something of ours went wrong: that is said in the log. */
async function about<T>(session: Session, uri: string, reply: (asked: Asked) => T, nothing: T): Promise<T> {
  try {
    const folder = session.folders.of(uri);
    const path = folder && pathIn(folder.place, uri);
    const estimate = await folder?.settled();
    if (!folder || path === undefined || !estimate) return nothing;
    return reply({ estimate, path, uri, uriOf: file => uriIn(folder.place, file) });
  } catch (error) {
    faultOf(session)(error);
    return nothing;
  }
}
