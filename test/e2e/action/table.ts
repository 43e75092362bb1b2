import assert from 'node:assert/strict';
import { buildAction } from '../../../scripts/build-action.mjs';
import { number, type Outcome, play, repository, type Scenario } from './scenario.ts';
import type { StoredComment } from './shapes.ts';

export const region = 'provider "aws" {\n  region = "us-east-1"\n}\n';
export const gateway = (name: string, extra = ''): string =>
  `resource "aws_nat_gateway" "${name}" {\n  subnet_id = "subnet-1"\n${extra}}\n`;
export const marker = '<!-- costlens: .%0A. -->';

/** One NAT gateway costs 0.045 an hour, so 32.85 a month; the base has meanwhile got two more that the branch has not. */
export const sides = {
  shared: { 'main.tf': region + gateway('old') },
  meanwhile: { 'other.tf': gateway('meanwhile_a') + gateway('meanwhile_b') },
  head: { 'new.tf': gateway('new') },
};
export const unchanged = { ...sides, head: { 'README.md': 'Nothing that costs.\n' } };

export const chatter = (count: number): readonly StoredComment[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, author: 'somebody', body: `Comment ${index + 1}` }));

export const path = `/repos/${repository}/issues/${number}/comments`;
export const bodyOf = ({ writes }: Outcome): string => (writes[0]?.body as { body: string } | undefined)?.body ?? '';
export const wrote = ({ writes }: Outcome): readonly string[] => writes.map(each => `${each.method} ${each.path}`);
export const messages = ({ ran }: Outcome, name: string): string =>
  ran.commands.flatMap(command => (command.name === name ? [command.message] : [])).join('\n');

/** What a reviewer must find in every report of the plain change. */
export function tellsThirtyTwo({ ran: { outputs, summary } }: Outcome): void {
  assert.equal(outputs['monthly-before'], '32.85');
  assert.equal(outputs['monthly-after'], '65.70');
  assert.equal(outputs['monthly-delta'], '32.85');
  assert.match(summary, /32\.85/);
  assert.match(summary, /aws_nat_gateway\.new/);
  assert.doesNotMatch(summary, /meanwhile/);
}

export type Row = { readonly name: string; readonly scenario: Scenario; readonly expect: (outcome: Outcome) => void };

let built: Promise<number> | undefined;

/** Plays each row against the bundle; every request and answer must be as GitHub describes them, and no canary may sing. */
export function playAll(title: string, rows: readonly Row[]): void {
  describe(title, function () {
    this.timeout(60_000);
    before(() => (built ??= buildAction()));

    for (const { name, scenario, expect } of rows) {
      it(name, async () => {
        const outcome = await play(scenario);
        assert.deepEqual(outcome.faults, []);
        assert.deepEqual(outcome.canaries, []);
        try {
          expect(outcome);
        } catch (error) {
          const { log, summary } = outcome.ran;
          throw new Error(`${String(error)}\n--- log\n${log}\n--- summary\n${summary}`, { cause: error });
        }
      });
    }
  });
}
