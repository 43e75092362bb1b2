import assert from 'node:assert/strict';
import {
  type Comment,
  type CommentPlan,
  commentLimit,
  type Draft,
  markerFor,
  planComment,
} from '../../action/src/comment.ts';

const marker = markerFor('.', ['.']);
const me = 'github-actions[bot]';
const draft: Draft = { report: () => 'new', marker, mode: 'always', hasNews: true };
const comment = (id: number, author: string | undefined, body: string): Comment => ({
  id,
  author,
  body,
  url: `#${id}`,
});
const body = `${marker}\nnew`;

type Row = {
  readonly name: string;
  readonly draft?: Partial<Draft>;
  readonly existing: readonly Comment[];
  readonly plan: CommentPlan;
};

const rows: readonly Row[] = [
  { name: 'creates the first', existing: [], plan: { kind: 'create', body } },
  { name: 'creates beside strangers', existing: [comment(1, 'a', 'hello')], plan: { kind: 'create', body } },
  { name: 'updates its own', existing: [comment(1, me, `${marker}\nold`)], plan: { kind: 'update', id: 1, body } },
  {
    name: 'updates the first of several',
    existing: [comment(1, me, `${marker}\na`), comment(2, me, `${marker}\nb`)],
    plan: { kind: 'update', id: 1, body },
  },
  { name: 'keeps what says the same', existing: [comment(1, me, body)], plan: { kind: 'keep', url: '#1' } },
  {
    name: 'keeps it when GitHub changed the line ends',
    existing: [comment(1, me, `${marker}\r\nnew\r\n`)],
    plan: { kind: 'keep', url: '#1' },
  },
  {
    name: 'does not trust a stranger’s marker',
    existing: [comment(1, 'mallory', `${marker}\nold`)],
    plan: { kind: 'create', body },
  },
  {
    name: 'does not trust a deleted account’s marker',
    existing: [comment(1, undefined, `${marker}\nold`)],
    plan: { kind: 'create', body },
  },
  {
    name: 'does not trust a name that only looks like it',
    existing: [comment(1, 'github-actions', `${marker}\nold`)],
    plan: { kind: 'create', body },
  },
  {
    name: 'passes over its own comment that quotes the marker',
    existing: [comment(1, me, `> ${marker}\nold`)],
    plan: { kind: 'create', body },
  },
  {
    name: 'passes over another configuration’s',
    existing: [comment(1, me, `${markerFor('.', ['b'])}\nold`)],
    plan: { kind: 'create', body },
  },
  {
    name: 'on change, says nothing without news',
    draft: { mode: 'on-change', hasNews: false },
    existing: [],
    plan: { kind: 'none' },
  },
  {
    name: 'on change, speaks when there is news',
    draft: { mode: 'on-change' },
    existing: [],
    plan: { kind: 'create', body },
  },
  {
    name: 'on change, corrects what it said before',
    draft: { mode: 'on-change', hasNews: false },
    existing: [comment(1, me, `${marker}\nold`)],
    plan: { kind: 'update', id: 1, body },
  },
  {
    name: 'never writes when told not to',
    draft: { mode: 'never' },
    existing: [comment(1, me, `${marker}\nold`)],
    plan: { kind: 'none' },
  },
];

describe('comment plan', () => {
  for (const row of rows) {
    it(row.name, () => assert.deepEqual(planComment({ ...draft, ...row.draft }, row.existing, me), row.plan));
  }

  it('compares logins as GitHub does, whatever their case', () => {
    assert.equal(planComment(draft, [comment(1, 'Alice', `${marker}\nold`)], 'alice').kind, 'update');
  });

  it('cannot be closed from within its marker', () => {
    assert.equal(markerFor('a', ['--> <b>', '日本']).match(/-->/g)?.length, 1);
  });

  it('leaves the report as much room as its marker does not take', () => {
    const plan = planComment({ ...draft, report: limit => 'x'.repeat(limit) }, [], me);
    assert.equal(plan.kind === 'create' && plan.body.length, commentLimit);
  });
});
