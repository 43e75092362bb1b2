import {
  combine,
  defaults,
  diff,
  type Diff,
  type Options,
  type SourceTree,
  type VariableInput,
} from '@costlens/estimator';
import { gitTree, secondOpinion } from '@costlens/estimator/sources';
import type { PriceBook } from '@costlens/pricing-cache';
import type { Checkout } from './checkout.ts';
import type { Inputs } from './inputs.ts';
import type { Revisions } from './revisions.ts';
import { estimateSide } from './sides.ts';

export type Compared =
  | { readonly diff: Diff; /** Why there is no base. */ readonly reason: string | undefined }
  | { readonly diff: undefined; readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Prices both revisions from git's objects: nothing that lies in the working tree is read, and nothing is run. */
export async function compare(
  inputs: Inputs,
  { root, prefix }: Checkout,
  revisions: Revisions,
  book: PriceBook,
  environment: Environment,
): Promise<Compared> {
  const opened = gitTree(root, revisions.head);
  if ('problem' in opened) return { diff: undefined, problem: opened.problem };
  const head = opened.tree;
  const read = optionsFor(inputs, prefix, head, environment);
  if (!read.options) return { diff: undefined, problem: read.problem };
  const paths = inputs.paths.map(path => under(prefix, path));
  const side = (tree: SourceTree, other: SourceTree) => estimateSide(tree, other, paths, read.options, book);

  const base = revisions.base === undefined ? { problem: revisions.reason ?? '' } : gitTree(root, revisions.base);
  if ('problem' in base) {
    const nothing = combine(book.snapshot, []);
    return { diff: diff(nothing, await side(head, head), ['base']), reason: base.problem };
  }
  return { diff: diff(await side(base.tree, head), await side(head, base.tree)), reason: undefined };
}

type OptionsRead = { readonly options: Options } | { readonly options: undefined; readonly problem: string };

function optionsFor(inputs: Inputs, prefix: string, head: SourceTree, environment: Environment): OptionsRead {
  const usage = usageFor(inputs, prefix, head);
  if (typeof usage === 'string') return { options: undefined, problem: usage };
  const variables = inputs.variables.map((variable): VariableInput =>
    variable.kind === 'file' ? { ...variable, path: under(prefix, variable.path) } : variable,
  );
  const workspace = environment['TF_WORKSPACE'] ?? 'default';
  const { region } = inputs;
  return {
    options: {
      ...defaults,
      region,
      variables,
      workspace,
      usage,
      environment: forTerraform(environment),
      secondOpinion,
      // Shared by both sides: a file that did not change is parsed once.
      syntax: new Map(),
    },
  };
}

const usageNames = ['costlens-usage.yml', 'infracost-usage.yml'];

/** The head's usage counts for both sides: the difference is then the code's alone. A text says what is wrong. */
function usageFor({ usageFile, paths }: Inputs, prefix: string, head: SourceTree): Options['usage'] | string {
  const usual = [under(prefix, paths.at(-1) ?? '.'), ''].flatMap(folder => usageNames.map(name => under(folder, name)));
  const tried = usageFile === undefined ? usual : [under(prefix, usageFile)];
  const found = tried.flatMap(file => {
    const text = head.read(file);
    return text === undefined ? [] : [{ file, text }];
  });
  if (usageFile !== undefined && !found[0]) return `Input usage-file: there is no file "${usageFile}" in the head.`;
  return found[0];
}

/** Only what Terraform itself would read: the rest of the job's environment holds secrets. */
const forTerraform = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => /^(TF_VAR_.+|AWS_REGION|AWS_DEFAULT_REGION)$/.test(name)),
  );

/** Both are clean: no `..`, no empty step; `.` is the folder itself. */
const under = (prefix: string, path: string): string =>
  [prefix, path].filter(part => part !== '' && part !== '.').join('/');
