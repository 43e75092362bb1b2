import * as core from '@actions/core';
import { formatNames, type Output } from '@costlens/estimator';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from './annotations.ts';
import { type Draft, planComment } from './comment.ts';
import type { Event } from './event.ts';
import type { Remote } from './github.ts';
import { explainRefusal } from './refusal.ts';
import type { Result } from './result.ts';

/** What a token of GitHub Actions writes as. */
const actionsLogin = 'github-actions[bot]';

/** Writes or leaves the comment; a refusal is told and loses nothing. */
export async function comment(remote: Remote, event: Event, draft: Draft, author: Author): Promise<string | undefined> {
  if (draft.mode === 'never') return undefined;
  if (event.pull === undefined) {
    core.info(`The event ${event.name} has no pull request to comment on; the report is in the job summary.`);
    return undefined;
  }
  try {
    const existing = await remote.comments(event.pull);
    return await remote.apply(event.pull, planComment(draft, existing, await loginOf(author, remote)));
  } catch (error) {
    core.warning(explainRefusal(error, event.fromFork));
    return undefined;
  }
}

export type Author = { readonly given: string | undefined; readonly token: string };

/** An installation's token (`ghs_…`) has no user to ask for: it is the job's own, unless the workflow says whose. */
async function loginOf({ given, token }: Author, remote: Remote): Promise<string> {
  if (given !== undefined) return given;
  const login = token.startsWith('ghs_') ? undefined : await remote.login();
  return login ?? actionsLogin;
}

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, title, ...place } of annotations) {
    const { file, startLine, endLine } = place;
    core[level](message, {
      title,
      ...(file !== undefined && { file }),
      ...(startLine !== undefined && { startLine }),
      ...(endLine !== undefined && { endLine }),
    });
  }
}

/** A summary may hold 1 MiB, and a character may take three bytes. */
const summaryLimit = 340_000;

export async function summarise(report: Result['report']): Promise<void> {
  try {
    await core.summary.addRaw(report(summaryLimit), true).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${String(error)}`);
  }
}

/** Where what was written lies: a path for each form, and all of them for an artifact. */
export function setOutputs(result: Result, url: string | undefined, reports: readonly Output[], folder: string): void {
  core.setOutput('monthly-before', result.monthlyBefore);
  core.setOutput('monthly-after', result.monthlyAfter);
  core.setOutput('monthly-delta', result.monthlyDelta);
  core.setOutput('verdict', result.verdict);
  core.setOutput('comment-url', url ?? '');
  core.setOutput('reports', reports.map(({ file }) => file).join('\n'));
  const found = new Map(reports.map(({ format, file }) => [format, file]));
  for (const format of formatNames)
    core.setOutput(`report-${format}`, found.get(format) ?? (format === 'json' ? ownJson(result, folder) : ''));
}

/** A program may always read the JSON, whether the workflow asks for it or not. */
function ownJson(result: Result, folder: string): string {
  const path = join(folder, 'costlens-report.json');
  try {
    writeFileSync(path, result.render('json'));
    return path;
  } catch (error) {
    core.warning(`The JSON report could not be written: ${String(error)}`);
    return '';
  }
}
