import assert from 'node:assert/strict';
import { bot, repository } from './scenario.ts';
import {
  bodyOf,
  chatter,
  gateway,
  marker,
  messages,
  path,
  playAll,
  type Row,
  sides,
  tellsThirtyTwo,
  unchanged,
  wrote,
} from './table.ts';

const rows: readonly Row[] = [
  {
    name: 'the first run posts one comment with the difference to the merge base',
    scenario: { sides },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.equal(outcome.ran.code, 0);
      const { base, head, monthlyDelta } = outcome.ran.report as Record<string, unknown>;
      assert.deepEqual([base, head, monthlyDelta], [outcome.pull.mergeBase, outcome.pull.head, 32.85]);
      assert.deepEqual(wrote(outcome), [`POST ${path}`]);
      assert.ok(bodyOf(outcome).startsWith(`${marker}\n`));
      assert.match(bodyOf(outcome), /32\.85/);
      assert.equal(outcome.ran.outputs['verdict'], 'passed');
      assert.match(outcome.ran.outputs['comment-url'] ?? '', /#issuecomment-1000$/);
    },
  },
  {
    name: 'a second run updates an older comment of ours in place',
    scenario: { sides, comments: [...chatter(2), { id: 42, author: bot, body: `${marker}\nold` }] },
    expect: outcome => {
      assert.deepEqual(wrote(outcome), [`PATCH /repos/${repository}/issues/comments/42`]);
      assert.match(outcome.ran.outputs['comment-url'] ?? '', /#issuecomment-42$/);
    },
  },
  {
    name: 'a second run with nothing new writes nothing',
    scenario: { sides, runs: 2 },
    expect: outcome => {
      assert.deepEqual(wrote(outcome), []);
      assert.equal(outcome.comments.length, 1);
      assert.match(outcome.ran.outputs['comment-url'] ?? '', /#issuecomment-1000$/);
    },
  },
  {
    name: 'somebody else’s comment with our marker is left alone',
    scenario: { sides, comments: [{ id: 42, author: 'mallory', body: `${marker}\nall is well` }] },
    expect: outcome => assert.deepEqual(wrote(outcome), [`POST ${path}`]),
  },
  {
    name: 'our comment is found behind several pages of others',
    scenario: { sides, comments: [...chatter(230), { id: 4242, author: bot, body: `${marker}\nold` }] },
    expect: outcome => {
      assert.equal(outcome.requests.filter(({ method }) => method === 'GET').length, 3);
      assert.deepEqual(wrote(outcome), [`PATCH /repos/${repository}/issues/comments/4242`]);
    },
  },
  {
    name: 'a person’s token finds the person’s comment, not the bot’s',
    scenario: {
      sides,
      token: 'ghp_0123456789abcdef',
      login: 'Reviewer',
      comments: [
        { id: 41, author: bot, body: `${marker}\nold` },
        { id: 42, author: 'reviewer', body: `${marker}\nold` },
      ],
    },
    expect: outcome => {
      assert.ok(outcome.requests.some(request => request.path === '/user'));
      assert.deepEqual(wrote(outcome), [`PATCH /repos/${repository}/issues/comments/42`]);
    },
  },
  {
    name: 'a token without a user falls back to the bot',
    scenario: { sides, token: 'opaque-token', comments: [{ id: 42, author: bot, body: `${marker}\nold` }] },
    expect: outcome => assert.deepEqual(wrote(outcome), [`PATCH /repos/${repository}/issues/comments/42`]),
  },
  {
    name: 'a refused comment costs neither the summary nor the step',
    scenario: { sides, refuses: true },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.equal(outcome.ran.code, 0);
      assert.equal(outcome.ran.outputs['comment-url'], '');
      assert.match(messages(outcome, 'warning'), /403.*pull-requests: write/s);
    },
  },
  {
    name: 'a fork’s pull request is told that its token may only read',
    scenario: { sides, refuses: true, fork: true },
    expect: outcome => assert.match(messages(outcome, 'warning'), /fork/),
  },
  {
    name: 'on-change stays silent about a change that costs nothing',
    scenario: { sides: unchanged, inputs: { comment: 'on-change' } },
    expect: outcome => {
      assert.deepEqual(wrote(outcome), []);
      assert.equal(outcome.ran.outputs['monthly-delta'], '0.00');
      assert.notEqual(outcome.ran.summary, '');
    },
  },
  {
    name: 'on-change corrects an older comment when the change is taken back',
    scenario: {
      sides: unchanged,
      inputs: { comment: 'on-change' },
      comments: [{ id: 42, author: bot, body: `${marker}\n+$32.85` }],
    },
    expect: outcome => assert.deepEqual(wrote(outcome), [`PATCH /repos/${repository}/issues/comments/42`]),
  },
  {
    name: 'never asks GitHub for nothing',
    scenario: { sides, inputs: { comment: 'never' } },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.deepEqual(outcome.requests, []);
    },
  },
  {
    name: 'a push is compared with what was there before, without a comment',
    scenario: { sides, eventName: 'push' },
    expect: outcome => {
      tellsThirtyTwo(outcome);
      assert.deepEqual(outcome.requests, []);
      assert.match(outcome.ran.log, /no pull request to comment on/);
    },
  },
  {
    name: 'a report longer than GitHub takes is shortened, and says so',
    scenario: { sides: { ...sides, head: { 'many.tf': gateway('many', '  count = 3000\n') } } },
    expect: outcome => {
      assert.ok(bodyOf(outcome).length <= 65_536);
      assert.match(bodyOf(outcome), /left out for length/);
      assert.equal(outcome.ran.outputs['monthly-delta'], '98550.00');
      assert.ok(outcome.ran.summary.length > 65_536);
    },
  },
];

playAll('the action’s comment', rows);
