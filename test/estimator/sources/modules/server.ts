import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;
export type Answers = Readonly<Record<string, Answer>>;

/** A server on this machine, and what it was asked: `/path`, with ` TOKEN` after it where one was sent. */
export type Server = { readonly host: string; readonly url: string; readonly asked: string[]; close(): void };

export async function serve(answers: (url: string) => Answers): Promise<Server> {
  const asked: string[] = [];
  let known: Answers = {};
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const { authorization } = request.headers;
    asked.push(authorization === undefined ? path : `${path} ${authorization}`);
    (known[path] ?? status(404))(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  known = answers(`http://${host}`);
  return {
    host,
    url: `http://${host}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();

export const json =
  (value: unknown): Answer =>
  (_, response) =>
    void response.end(JSON.stringify(value));

export const bytes =
  (body: Uint8Array): Answer =>
  (_, response) =>
    void response.end(body);

export const redirect = (location: string): Answer => status(302, { location });

/** One answer after the other; the last one stays. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let turn = 0;
  return (request, response) => (answers[Math.min(turn++, answers.length - 1)] ?? status(500))(request, response);
}

/** What a registry says of the module `o/m/aws`. */
export const registry = (versions: readonly string[], location: (version: string) => string): Answers => ({
  '/.well-known/terraform.json': json({ 'modules.v1': '/v1/' }),
  '/v1/o/m/aws/versions': json({ modules: [{ versions: versions.map(version => ({ version })) }] }),
  ...Object.fromEntries(
    versions.map(version => [`/v1/o/m/aws/${version}/download`, status(204, { 'x-terraform-get': location(version) })]),
  ),
});
