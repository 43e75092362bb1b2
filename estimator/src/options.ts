import type { Config } from './config/index.ts';
import type { FreeTier } from './free-tier/free-tiers.ts';
import type { Memo } from './memo.ts';
import type { Outcome, SourceTree } from './model.ts';
import type { ModuleFetcher } from './terraform/modules/fetcher.ts';
import type { SyntaxCache } from './terraform/parse-file.ts';
import type { UsageSize } from './usage/size.ts';
import type { SecondOpinion } from './terraform/second-opinion.ts';

/** What a person may say about a run besides the code itself. */
export type Options = {
  /** Used where the code names no region. */
  readonly region: string | undefined;
  /** `--var` and `--var-file`, in the order given: the last one wins. For CloudFormation, parameters. */
  readonly variables: readonly VariableInput[];
  /** `TF_VAR_…`, `TF_WORKSPACE` and `AWS_REGION` are read from here; never the process's own. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The default one when nobody names one: a project's own, or TF_WORKSPACE, counts then. */
  readonly workspace: string;
  /** Read as OpenTofu does: `.tofu` files replace the `.tf` files of their name. */
  readonly tofu: boolean;
  /** The usage file that a person named. Without one each project takes its own, or the nearest of the usual names. */
  readonly usage: { readonly file: string; readonly text: string } | undefined;
  /** Where usage files are looked for, when that is another tree than the code's. */
  readonly usageFrom?: SourceTree | undefined;
  /** What `costlens.yml` says. */
  readonly config?: Outcome<Config> | undefined;
  /** Which free quantities of AWS are taken off; none when absent. */
  readonly freeTier?: FreeTier | undefined;
  /** Of the usage file's profiles the one whose figures hold. */
  readonly usageProfile?: string | undefined;
  /** How much is taken to be used where no usage file tells. */
  readonly usageSize?: UsageSize | undefined;
  /** So many months are to be shown as one sum. */
  readonly months?: number | undefined;
  /** ISO date, for whoever wants to be told of old prices. */
  readonly today?: string | undefined;
  /** HashiCorp's own parser, asked about files in which ours finds an error. */
  readonly secondOpinion: SecondOpinion | undefined;
  /** Fetches modules that are neither in the repository nor installed; without it nothing touches a network. */
  readonly modules: ModuleFetcher | undefined;
  /** Kept from run to run by whoever runs often: only files that changed are parsed again. */
  readonly syntax: SyntaxCache | undefined;
  /** Kept from run to run likewise: what reads the same as before is not evaluated and priced again. */
  readonly memo?: Memo | undefined;
};

export type VariableInput =
  | { readonly kind: 'value'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

export const defaults: Options = {
  region: undefined,
  variables: [],
  environment: {},
  workspace: 'default',
  tofu: false,
  usage: undefined,
  secondOpinion: undefined,
  modules: undefined,
  syntax: undefined,
};

/** The region that a person or their environment named. */
export const namedRegion = ({ region, environment }: Options): string | undefined =>
  [region, environment['AWS_REGION'], environment['AWS_DEFAULT_REGION']].find(
    name => name !== undefined && name !== '',
  );
