import * as core from '@actions/core';
import { homedir } from 'node:os';
import { snapshotOn } from '@costlens/pricing-cache';
import { annotationsFor } from './annotations.ts';
import { findCheckout } from './checkout.ts';
import { markerFor } from './comment.ts';
import { compare } from './compare.ts';
import { gitIn, withToken } from './git.ts';
import { github, type Remote } from './github.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { annotate, comment, setOutputs, summarise } from './publish.ts';
import { type Result, resultOf } from './result.ts';
import { writeReports } from './reports.ts';
import { findRevisions } from './revisions.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function run(env: Environment): Promise<void> {
  const read = readInputs(name => core.getInput(name));
  const where = readSurroundings(env);
  if (!read.inputs) {
    fail(read.problems);
  } else if (!where.surroundings) {
    fail([where.problem]);
  } else {
    await act(read.inputs, where.surroundings, env);
  }
}

async function act(inputs: Inputs, around: Surroundings, env: Environment): Promise<void> {
  const remote = github(inputs.token, around.repository);
  const reviewed = await review(inputs, around, remote, env);
  if (typeof reviewed === 'string') fail([reviewed]);
  else await publish(reviewed, inputs, around, remote);
}

/** Reads and prices both sides; writes nothing but annotations. A text says why there is no result. */
async function review(
  inputs: Inputs,
  around: Surroundings,
  remote: Remote,
  env: Environment,
): Promise<Result | string> {
  const home = env['HOME'] ?? homedir();
  const opened = snapshotOn({ environment: env, platform: process.platform, home, cwd: around.workspace });
  if (!opened.ok) return opened.message;
  const checkout = await findCheckout(around.workspace, inputs.workingDirectory, env);
  if (typeof checkout === 'string') return checkout;

  const git = gitIn(checkout.root, env);
  const fetchers = [git, gitIn(checkout.root, withToken(env, around.server, inputs.token))];
  const revisions = await findRevisions(around.event, { git, fetchers, askMergeBase: remote.mergeBase });
  if (revisions.head === undefined) return revisions.problem;

  const compared = await compare(inputs, checkout, revisions, opened.book, env);
  if (!compared.diff) return compared.problem;
  annotate(annotationsFor(compared.diff));
  return resultOf(compared.diff, compared.reason, inputs, revisions);
}

/** Everything is written, and only then the step fails: a gate must not cost anybody the report. */
async function publish(result: Result, inputs: Inputs, around: Surroundings, remote: Remote): Promise<void> {
  const { report, render, hasNews, failure, remark } = result;
  const marker = markerFor(inputs.workingDirectory, inputs.paths);
  const author = { given: inputs.commentAuthor, token: inputs.token };
  const url = await comment(remote, around.event, { report, marker, mode: inputs.comment, hasNews }, author);
  await summarise(report);
  const { workspace, temporary } = around;
  const written = writeReports(workspace, inputs.workingDirectory, inputs.reports, ({ format }) => render(format));
  setOutputs(result, url, written.reports, temporary);
  if (remark !== undefined) core.warning(remark);
  fail(written.failures);
  if (failure !== undefined) core.setFailed(failure);
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) core.setFailed(problem);
}
