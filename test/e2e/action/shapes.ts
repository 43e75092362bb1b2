/** GitHub's answers, as complete as its description of them asks for. */

const api = 'https://api.github.com';
const when = '2026-01-02T03:04:05Z';

const links = [
  'events',
  'followers',
  'following',
  'gists',
  'organizations',
  'received_events',
  'repos',
  'starred',
  'subscriptions',
];

export const simpleUser = (login: string) => ({
  login,
  id: 1,
  node_id: 'U_1',
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
  site_admin: false,
  gravatar_id: '',
  avatar_url: `${api}/avatar`,
  url: `${api}/users/1`,
  html_url: 'https://github.com/someone',
  ...Object.fromEntries(links.map(name => [`${name}_url`, `${api}/users/1/${name}`])),
});

export const publicUser = (login: string) => ({
  ...simpleUser(login),
  ...{
    bio: null,
    blog: '',
    company: null,
    email: null,
    followers: 0,
    following: 0,
    hireable: null,
    location: null,
    name: null,
  },
  ...{ public_gists: 0, public_repos: 0, created_at: when, updated_at: when },
});

export type StoredComment = { readonly id: number; readonly author: string | null; readonly body: string };

export const issueComment = ({ id, author, body }: StoredComment, repository: string, issue: number) => ({
  id,
  node_id: `IC_${id}`,
  url: `${api}/repos/${repository}/issues/comments/${id}`,
  html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
  issue_url: `${api}/repos/${repository}/issues/${issue}`,
  body,
  user: author === null ? null : simpleUser(author),
  created_at: when,
  updated_at: when,
  author_association: 'NONE',
  performed_via_github_app: null,
});

const commit = (sha: string, repository: string) => ({
  sha,
  node_id: `C_${sha}`,
  url: `${api}/repos/${repository}/commits/${sha}`,
  html_url: `https://github.com/${repository}/commit/${sha}`,
  comments_url: `${api}/repos/${repository}/commits/${sha}/comments`,
  commit: {
    url: `${api}/repos/${repository}/git/commits/${sha}`,
    author: null,
    committer: null,
    message: 'A commit',
    comment_count: 0,
    tree: { sha, url: `${api}/repos/${repository}/git/trees/${sha}` },
  },
  author: null,
  committer: null,
  parents: [],
});

export const comparison = (base: string, head: string, mergeBase: string, repository: string) => ({
  url: `${api}/repos/${repository}/compare/${base}...${head}`,
  html_url: `https://github.com/${repository}/compare/${base}...${head}`,
  permalink_url: `https://github.com/${repository}/compare/${base}...${head}`,
  diff_url: `https://github.com/${repository}/compare/${base}...${head}.diff`,
  patch_url: `https://github.com/${repository}/compare/${base}...${head}.patch`,
  base_commit: commit(base, repository),
  merge_base_commit: commit(mergeBase, repository),
  status: 'diverged',
  ahead_by: 1,
  behind_by: 1,
  total_commits: 1,
  commits: [commit(head, repository)],
  files: [],
});

export const refusal = (message: string, status: number) => ({
  message,
  documentation_url: 'https://docs.github.com/rest',
  status: String(status),
});
