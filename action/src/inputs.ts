import {
  type Dimension,
  dimensionOf,
  type FreeTier,
  freeTiers,
  type Output,
  outputOf,
  type UsageSize,
  usageSizes,
  type VariableInput,
} from '@costlens/estimator';
import { type CommentMode, commentModes, complaints, linesOf, normalised, piecesOf } from './checks.ts';

export type Inputs = World & {
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
  /** Files in the working directory. */
  readonly reports: readonly Output[];
  readonly by: readonly Dimension[];
};

type World = {
  readonly months: number | undefined;
  readonly freeTier: FreeTier | undefined;
  readonly usageSize: UsageSize | undefined;
  readonly usageProfile: string | undefined;
  readonly workspace: string | undefined;
  readonly tofu: boolean;
};

export type InputsRead =
  { readonly inputs: Inputs } | { readonly inputs: undefined; readonly problems: readonly string[] };

/** Every input is checked before anything is done; all complaints come at once. */
export function readInputs(get: (name: string) => string): InputsRead {
  const given = (name: string) => get(name).trim();
  const problems = complaints(given);
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
    reports: piecesOf(given('reports')).flatMap(piece => asOutput(piece) ?? []),
    by: piecesOf(given('by')).flatMap(piece => dimensionOf(piece) ?? []),
    ...worldFrom(given),
  };
}

const asOutput = (piece: string): Output | undefined => {
  const output = outputOf(piece);
  return output && { ...output, file: normalised(output.file) };
};

/** What prices and quantities depend on besides the code. */
function worldFrom(given: (name: string) => string): World {
  const optional = (name: string) => given(name) || undefined;
  const months = optional('months');
  return {
    months: months === undefined ? undefined : Number(months),
    freeTier: freeTiers.find(known => known === given('free-tier')),
    usageSize: usageSizes.find(known => known === given('usage')),
    usageProfile: optional('usage-profile'),
    workspace: optional('workspace'),
    tofu: given('tofu') === 'true',
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
