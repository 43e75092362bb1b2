import { Octokit } from 'octokit';
import type { Comment, CommentPlan } from './comment.ts';

export type Repository = { readonly api: string; readonly owner: string; readonly repo: string };

export type Remote = {
  readonly comments: (pull: number) => Promise<readonly Comment[]>;
  /** Undefined when the token does not say whose it is. */
  readonly login: () => Promise<string | undefined>;
  /** The comment's address; undefined when there is none. */
  readonly apply: (pull: number, plan: CommentPlan) => Promise<string | undefined>;
  readonly mergeBase: (base: string, head: string) => Promise<string | undefined>;
};

const perPage = 100;

export function github(token: string, { api, owner, repo }: Repository): Remote {
  const octokit = new Octokit({ auth: token, baseUrl: api, userAgent: 'costlens-action', retry: { retries: 2 } });
  const { issues, repos, users } = octokit.rest;
  const once = { request: { retries: 0 } };
  return {
    comments: async pull => {
      const all = await octokit.paginate(issues.listComments, { owner, repo, issue_number: pull, per_page: perPage });
      return all.map(({ id, body = '', user, html_url: url }) => ({ id, body, author: user?.login, url }));
    },

    // An installation token has no user: GitHub refuses, and that is an answer too.
    login: () =>
      users.getAuthenticated(once).then(
        ({ data }) => data.login,
        () => undefined,
      ),

    apply: async (pull, plan) => {
      switch (plan.kind) {
        case 'create':
          return (await issues.createComment({ owner, repo, issue_number: pull, body: plan.body })).data.html_url;
        case 'update':
          return (await issues.updateComment({ owner, repo, comment_id: plan.id, body: plan.body })).data.html_url;
        case 'keep':
          return plan.url;
        case 'none':
          return undefined;
      }
    },

    mergeBase: (base, head) =>
      repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1, ...once }).then(
        ({ data }) => data.merge_base_commit.sha,
        () => undefined,
      ),
  };
}
