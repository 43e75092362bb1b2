import assert from 'node:assert/strict';
import { type Event, readEvent } from '../../action/src/event.ts';

const [base, head, sha] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const zeros = '0'.repeat(40);
const pull = (changes: object = {}) => ({
  pull_request: {
    number: 7,
    base: { sha: base, repo: { full_name: 'acme/infra' } },
    head: { sha: head, repo: { full_name: 'acme/infra' } },
    ...changes,
  },
});

type Row = { readonly is: string; readonly name: string; readonly payload: unknown; readonly event: Partial<Event> };

const rows: readonly Row[] = [
  { is: 'a pull request', name: 'pull_request', payload: pull(), event: { pull: 7, base, head, fromFork: false } },
  {
    is: 'a pull request to a trusted job',
    name: 'pull_request_target',
    payload: pull(),
    event: { pull: 7, base, head },
  },
  {
    is: 'a fork',
    name: 'pull_request',
    payload: pull({ head: { sha: head, repo: { full_name: 'someone/infra' } } }),
    event: { fromFork: true },
  },
  {
    is: 'a fork that is gone',
    name: 'pull_request',
    payload: pull({ head: { sha: head, repo: null } }),
    event: { fromFork: true },
  },
  { is: 'a push', name: 'push', payload: { before: base }, event: { pull: undefined, base, head: sha } },
  {
    is: 'a new branch',
    name: 'push',
    payload: { before: zeros },
    event: { pull: undefined, base: undefined, head: sha },
  },
  {
    is: 'a merge queue',
    name: 'merge_group',
    payload: { merge_group: { base_sha: base, head_sha: head } },
    event: { pull: undefined, base, head },
  },
  {
    is: 'a run by hand',
    name: 'workflow_dispatch',
    payload: {},
    event: { pull: undefined, base: undefined, head: sha },
  },
  { is: 'an inherited number', name: 'push', payload: Object.create({ before: base }), event: { base: undefined } },
];

const refused: readonly (readonly [is: string, name: string, payload: unknown, sha: string])[] = [
  ['a pull request without a number', 'pull_request', pull({ number: undefined }), sha],
  ['a pull request numbered in text', 'pull_request', pull({ number: '7' }), sha],
  ['a pull request numbered zero', 'pull_request', pull({ number: 0 }), sha],
  ['a base that is an option', 'pull_request', pull({ base: { sha: '--output=x' } }), sha],
  ['a head that is a branch', 'pull_request', pull({ head: { sha: 'main' } }), sha],
  ['a head with a line end', 'pull_request', pull({ head: { sha: `${head}\n` } }), sha],
  ['no payload', 'pull_request', null, sha],
  ['an event without a commit', 'workflow_dispatch', {}, ''],
];

describe('event', () => {
  for (const { is, name, payload, event } of rows) {
    it(`reads ${is}`, () => {
      const found = readEvent(name, payload, sha).event;
      assert.ok(found);
      assert.deepEqual({ ...found, ...event }, found);
    });
  }

  for (const [is, name, payload, commit] of refused) {
    it(`refuses ${is}`, () => assert.equal(readEvent(name, payload, commit).event, undefined));
  }
});
