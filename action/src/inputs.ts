import type { VariableInput } from '@costlens/estimator';

export type CommentMode = (typeof commentModes)[number];
const commentModes = ['always', 'on-change', 'never'] as const;

export type Inputs = {
  readonly token: string;
  /** Relative to the working directory, which is relative to the workspace. */
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  readonly region: string | undefined;
  readonly usageFile: string | undefined;
  readonly variables: readonly VariableInput[];
  readonly fetchModules: boolean;
  readonly failAboveUsd: number | undefined;
  readonly comment: CommentMode;
  readonly commentAuthor: string | undefined;
};

export type InputsRead =
  { readonly inputs: Inputs } | { readonly inputs: undefined; readonly problems: readonly string[] };

/** Every input is checked before anything is done; all complaints come at once. */
export function readInputs(get: (name: string) => string): InputsRead {
  const given = (name: string) => get(name).trim();
  const problems = checks.flatMap(({ name, isFine, expected }) =>
    linesOf(given(name))
      .filter(line => !isFine(line))
      .map(line => `Input ${name}: "${line}" is not ${expected}.`),
  );
  if (given('github-token') === '')
    problems.push('Input github-token is empty; leave it out to use the job’s own token.');
  return problems.length > 0 ? { inputs: undefined, problems } : { inputs: inputsFrom(given) };
}

function inputsFrom(given: (name: string) => string): Inputs {
  const optional = (name: string) => given(name) || undefined;
  const limit = optional('fail-above');
  const paths = linesOf(given('path')).map(normalised);
  return {
    token: given('github-token'),
    paths: paths.length > 0 ? [...new Set(paths)] : ['.'],
    workingDirectory: normalised(given('working-directory')),
    region: optional('region'),
    usageFile: optional('usage-file'),
    variables: variablesFrom(linesOf(given('var-files')), linesOf(given('variables'))),
    fetchModules: given('fetch-modules') === 'true',
    failAboveUsd: limit === undefined ? undefined : Number(limit),
    comment: commentModes.find(mode => mode === given('comment')) ?? 'always',
    commentAuthor: optional('comment-author'),
  };
}

/** Files first: what is written in the workflow wins over them. */
const variablesFrom = (files: readonly string[], assignments: readonly string[]): readonly VariableInput[] => [
  ...files.map((path): VariableInput => ({ kind: 'file', path: normalised(path) })),
  ...assignments.map((line): VariableInput => {
    const at = line.indexOf('=');
    return { kind: 'value', name: line.slice(0, at).trim(), text: line.slice(at + 1) };
  }),
];

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** `./a//b/` is `a/b`; the folder itself is `.`. */
const normalised = (path: string): string =>
  path
    .split('/')
    .filter(step => step !== '' && step !== '.')
    .join('/') || '.';

const isInside = (path: string): boolean =>
  !path.startsWith('/') && !path.includes('\\') && !path.includes('\0') && !path.split('/').includes('..');

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

type Check = { readonly name: string; readonly isFine: (line: string) => boolean; readonly expected: string };

const inside = 'a path inside the repository, with forward slashes';

const checks: readonly Check[] = [
  { name: 'path', isFine: isInside, expected: inside },
  { name: 'working-directory', isFine: isInside, expected: inside },
  { name: 'usage-file', isFine: isInside, expected: inside },
  { name: 'var-files', isFine: isInside, expected: inside },
  { name: 'region', isFine: matches(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/), expected: 'an AWS region such as eu-west-1' },
  { name: 'variables', isFine: matches(/^[^=\s][^=]*=/), expected: 'name=value' },
  { name: 'fetch-modules', isFine: matches(/^(true|false)$/), expected: 'true or false' },
  {
    name: 'fail-above',
    isFine: matches(/^\d{1,12}(\.\d+)?$/),
    expected: 'an amount in US dollars such as 100 or 49.50',
  },
  { name: 'comment', isFine: line => commentModes.some(mode => mode === line), expected: commentModes.join(', ') },
  { name: 'comment-author', isFine: matches(/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/), expected: 'a GitHub login' },
];
