import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultsOf } from './contract.ts';
import { comparison, issueComment, publicUser, refusal, type StoredComment } from './shapes.ts';

export type State = {
  readonly repository: string;
  readonly pull: number;
  /** Whose token it is; undefined for an installation's, which has no user. */
  readonly login: string | undefined;
  /** Whom comments are written as. */
  readonly author: string;
  readonly refuses: boolean;
  readonly mergeBase: string | undefined;
  comments: readonly StoredComment[];
};

export type Recorded = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
};

export type LoopbackGitHub = {
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** Where a request, or an answer of ours, is not as GitHub describes it. */
  readonly faults: readonly string[];
  close(): Promise<void>;
};

type Answer = { readonly status: number; readonly body: unknown; readonly link?: string };
type Request = { readonly method: string; readonly url: URL; readonly body: unknown };

/** A GitHub on the loopback interface: real HTTP, GitHub's own description as the judge of both ends. */
export async function startGitHub(state: State): Promise<LoopbackGitHub> {
  const requests: Recorded[] = [];
  const faults: string[] = [];
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const text = await bodyOf(incoming);
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? ''}`);
    const { method = '', headers } = incoming;
    const answer = answerTo(state, { method, url, body });
    requests.push({ method, path: url.pathname, query: url.search, body });
    const { status, body: given } = answer;
    faults.push(
      ...faultsOf({ method, path: url.pathname, query: url.searchParams, headers, body, status, answer: given }),
    );
    outgoing.writeHead(status, { 'content-type': 'application/json', ...(answer.link && { link: answer.link }) });
    outgoing.end(JSON.stringify(given));
  };
  const server = createServer(
    (incoming, outgoing) => void handle(incoming, outgoing).catch((error: unknown) => faults.push(String(error))),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const close = () => new Promise<void>(resolve => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, requests, faults, close };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer); // no encoding is set, so chunks are buffers
  return Buffer.concat(chunks).toString('utf8');
}

type Route = readonly [pattern: RegExp, answer: (state: State, request: Request, found: readonly string[]) => Answer];

const routes: readonly Route[] = [
  [/^GET \/user$/, state => user(state)],
  [/^GET issues\/7\/comments$/, (state, { url }) => list(state, url)],
  [/^POST issues\/7\/comments$/, (state, { body }) => create(state, textOf(body))],
  [/^PATCH issues\/comments\/(\d+)$/, (state, { body }, [id]) => update(state, Number(id), textOf(body))],
  [/^GET compare\/(\w+)\.\.\.(\w+)$/, (state, _, [base, head]) => compare(state, base, head)],
];

function answerTo(state: State, request: Request): Answer {
  const path = decodeURIComponent(request.url.pathname).replace(`/repos/${state.repository}/`, '');
  for (const [pattern, answer] of routes) {
    const found = pattern.exec(`${request.method} ${path}`);
    if (found) return answer(state, request, found.slice(1));
  }
  return notFound;
}

const notFound: Answer = { status: 404, body: refusal('Not Found', 404) };

const compare = ({ mergeBase, repository }: State, base = '', head = ''): Answer =>
  mergeBase === undefined ? notFound : { status: 200, body: comparison(base, head, mergeBase, repository) };

const textOf = (body: unknown): string => (body as { readonly body: string }).body; // faultsOf tells when it is not there

const notAllowed: Answer = { status: 403, body: refusal('Resource not accessible by integration', 403) };

const user = ({ login }: State): Answer =>
  login === undefined ? notAllowed : { status: 200, body: publicUser(login) };

function list({ comments, repository, pull }: State, url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const body = comments.slice((page - 1) * size, page * size).map(comment => issueComment(comment, repository, pull));
  if (page * size >= comments.length) return { status: 200, body };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { status: 200, body, link: `<${next.href}>; rel="next"` };
}

function create(state: State, body: string): Answer {
  if (state.refuses) return notAllowed;
  const comment = { id: 1000 + state.comments.length, author: state.author, body };
  state.comments = [...state.comments, comment];
  return { status: 201, body: issueComment(comment, state.repository, state.pull) };
}

function update(state: State, id: number, body: string): Answer {
  const old = state.comments.find(comment => comment.id === id);
  if (!old) return notFound;
  const comment = { ...old, body };
  state.comments = state.comments.map(each => (each.id === id ? comment : each));
  return { status: 200, body: issueComment(comment, state.repository, state.pull) };
}
