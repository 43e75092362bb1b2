import {
  compareStates,
  configIn,
  configOfBase,
  defaults,
  diff,
  type Diff,
  estimateState,
  type Options,
  pricing,
  type SourceTree,
  type State,
  type VariableInput,
} from '@costlens/estimator';
import { gitTree, secondOpinion, today, userModules } from '@costlens/estimator/sources';
import type { PriceBook } from '@costlens/pricing-cache';
import type { Checkout } from './checkout.ts';
import type { Inputs } from './inputs.ts';
import { plansOf } from './plans.ts';
import type { Revisions } from './revisions.ts';

export type Compared =
  | { readonly diff: Diff; /** Why there is no base. */ readonly reason: string | undefined }
  | { readonly diff: undefined; readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Prices both revisions from git's objects: of the working tree only plans are read that the inputs name, and nothing is run. */
export async function compare(
  inputs: Inputs,
  checkout: Checkout,
  revisions: Revisions,
  book: PriceBook,
  environment: Environment,
): Promise<Compared> {
  const { root, prefix } = checkout;
  const opened = gitTree(root, revisions.head);
  if ('problem' in opened) return { diff: undefined, problem: opened.problem };
  const options = optionsFor(inputs, prefix, opened.tree, environment);
  if (typeof options === 'string') return { diff: undefined, problem: options };
  const head: State = { tree: opened.tree, options };
  const paths = inputs.paths.map(path => under(prefix, path));

  const plans = plansOf(root, paths, head, book);
  if (typeof plans === 'string') return { diff: undefined, problem: plans };
  if (plans) return { diff: diff(plans.base, plans.head), reason: undefined };

  const base = revisions.base === undefined ? { problem: revisions.reason ?? '' } : gitTree(root, revisions.base);
  if ('problem' in base) {
    const nothing = pricing(options, book).together([]);
    return { diff: diff(nothing, await estimateState(head, paths, book), ['base']), reason: base.problem };
  }
  const both = await compareStates(stateOfBase(base.tree, head), head, paths, book);
  return { diff: diff(both.base, both.head), reason: undefined };
}

const stateOfBase = (tree: SourceTree, { options }: State): State => ({
  tree,
  options: { ...options, config: configOfBase(options.config, configIn(tree)) },
});

/** A text says what is wrong. */
function optionsFor(inputs: Inputs, prefix: string, head: SourceTree, environment: Environment): Options | string {
  const usage = usageIn(inputs, prefix, head);
  if (typeof usage === 'string') return usage;
  const variables = inputs.variables.map((variable): VariableInput =>
    variable.kind === 'file' ? { ...variable, path: under(prefix, variable.path) } : variable,
  );
  return {
    ...defaults,
    region: inputs.region,
    variables,
    usage,
    config: configIn(head),
    today: today(environment),
    environment: forTerraform(environment),
    workspace: inputs.workspace ?? defaults.workspace,
    tofu: inputs.tofu,
    freeTier: inputs.freeTier,
    usageSize: inputs.usageSize,
    usageProfile: inputs.usageProfile,
    months: inputs.months,
    secondOpinion,
    modules: inputs.fetchModules ? userModules(environment) : undefined,
    // Shared by both sides: a file that did not change is parsed once.
    syntax: new Map(),
  };
}

/** The head's usage counts for both sides: the difference is then the code's alone. */
function usageIn({ usageFile }: Inputs, prefix: string, head: SourceTree): Options['usage'] | string {
  if (usageFile === undefined) return undefined;
  const file = under(prefix, usageFile);
  const text = head.read(file);
  return text === undefined ? `Input usage-file: there is no file "${usageFile}" in the head.` : { file, text };
}

/** Only what Terraform itself would read: the rest of the job's environment holds secrets. */
const forTerraform = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) =>
      /^(TF_VAR_.+|TF_WORKSPACE|AWS_REGION|AWS_DEFAULT_REGION)$/.test(name),
    ),
  );

/** Both are clean: no `..`, no empty step; `.` is the folder itself. */
const under = (prefix: string, path: string): string =>
  [prefix, path].filter(part => part !== '' && part !== '.').join('/');
