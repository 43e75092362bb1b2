import { parseArgs } from 'node:util';
import type { FreeTier } from '../free-tier/free-tiers.ts';
import type { VariableInput } from '../options.ts';
import type { Dimension, FormatName, Output } from '../report/index.ts';
import { nearest } from '../usage/nearest.ts';
import type { UsageSize } from '../usage/index.ts';
import { amountOf, freeTierOf, jobsOf, monthsOf, sizeOf, type Token, variablesOf } from './argument-values.ts';
import { commandNames } from './command-table.ts';
import { Mistake } from './host.ts';
import { allOptions, optionTable } from './option-table.ts';
import { dimensionsOf, formatOf, outputsOf } from './report-arguments.ts';

/** The command line, read. */
export type Arguments = {
  readonly command: string;
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** Reports that go to files besides. */
  readonly out: readonly Output[];
  /** What the cost is told by besides. */
  readonly by: readonly Dimension[];
  readonly region: string | undefined;
  readonly usageFile: string | undefined;
  readonly usageProfile: string | undefined;
  readonly usageSize: UsageSize | undefined;
  /** Adds to the usage file rather than printing one. */
  readonly sync: boolean;
  readonly variables: readonly VariableInput[];
  readonly workspace: string | undefined;
  readonly tofu: boolean;
  readonly fetchModules: boolean;
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** A saved estimate. */
  readonly baseFile: string | undefined;
  readonly months: number | undefined;
  readonly showUnchanged: boolean;
  /** Threads at most. */
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** What `aws cloudformation describe-change-set` prints. */
  readonly changeSet: string | undefined;
  readonly failAbove: number | undefined;
  /** A folder with a price snapshot. */
  readonly prices: string | undefined;
  readonly config: string | undefined;
  readonly refresh: RefreshArguments;
  readonly types: TypesArguments;
  readonly freeTier: FreeTier | undefined;
  readonly help: boolean;
  readonly version: boolean;
};

/** What `prices refresh` is to fetch. Lists may be given piece by piece, or with commas. */
type RefreshArguments = {
  readonly regions: readonly string[];
  readonly services: readonly string[];
  readonly from: string | undefined;
  readonly filters: readonly string[];
  readonly withoutPlans: boolean;
};

/** Which of AWS's types `types` is to list; all when nothing is said. */
type TypesArguments = { readonly statuses: readonly string[]; readonly language: string | undefined };

export function readArguments(argv: readonly string[]): Arguments | Mistake {
  try {
    return argumentsOf(parsed(argv));
  } catch (error) {
    return new Mistake(withSuggestion(firstSentence(error)));
  }
}

const parsed = (argv: readonly string[]) =>
  parseArgs({ args: argv.map(terraformStyle), options: optionTable, allowPositionals: true, tokens: true });

function argumentsOf({ values, positionals, tokens }: ReturnType<typeof parsed>): Arguments | Mistake {
  const [command = '', ...paths] = positionals;
  const mistakes: Mistake[] = [...misplacedIn(command, tokens), ...emptyIn(values), ...aloneIn(values)];
  const read = <T>(value: T | Mistake, otherwise: T): T => {
    if (!(value instanceof Mistake)) return value;
    mistakes.push(value);
    return otherwise;
  };
  const { prices, config, workspace, base, head } = values;
  const given: Arguments = {
    command,
    paths,
    format: read(formatOf(values.format, command), 'table'),
    out: read(outputsOf(values.out), []),
    by: read(dimensionsOf(values.by), []),
    months: read(monthsOf(values.months), undefined),
    jobs: read(jobsOf(values.jobs), undefined),
    baseFile: values['base-file'],
    variables: read(variablesOf(tokens), []),
    failAbove: read(amountOf(values['fail-above']), undefined),
    usageSize: read(sizeOf(values.usage), undefined),
    ...{ prices, config, workspace, base, head },
    region: listOf(values.region).at(-1),
    refresh: refreshOf(values),
    types: typesOf(values),
    freeTier: read(freeTierOf(values['free-tier']), undefined),
    usageFile: values['usage-file'],
    usageProfile: values['usage-profile'],
    changeSet: values['change-set'],
    ...switchesOf(values),
  };
  return mistakes[0] ?? given;
}

type Switches = Pick<
  Arguments,
  'sync' | 'tofu' | 'showUnchanged' | 'quiet' | 'verbose' | 'fetchModules' | 'help' | 'version'
>;

const switchesOf = (values: ReturnType<typeof parsed>['values']): Switches => ({
  sync: values.sync === true,
  tofu: values.tofu === true,
  fetchModules: values['fetch-modules'] === true,
  showUnchanged: values['show-unchanged'] === true,
  quiet: values.quiet === true,
  verbose: values.verbose === true,
  help: values.help === true,
  version: values.version === true,
});

type RefreshValues = {
  readonly region?: string[];
  readonly service?: string[];
  readonly from?: string;
  readonly filter?: string[];
  readonly 'without-savings-plans'?: boolean;
};

const refreshOf = ({ region, service, from, filter, ...switches }: RefreshValues): RefreshArguments => ({
  regions: listOf(region),
  services: listOf(service),
  from,
  filters: filter ?? [],
  withoutPlans: switches['without-savings-plans'] === true,
});

type TypesValues = { readonly [Status in 'priced' | 'free' | 'unpriced']?: boolean } & { readonly language?: string };

const typesOf = ({ language, ...switches }: TypesValues): TypesArguments => ({
  statuses: (['priced', 'free', 'unpriced'] as const).filter(status => switches[status] === true),
  language,
});

const listOf = (given: readonly string[] = []): readonly string[] =>
  given.flatMap(text => text.split(',')).filter(name => name !== '');

/** Node explains at length; its first sentence names the option. */
const firstSentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.\s[\s\S]*/, '');

/** An option that nobody knows is most likely one that somebody misspelt. */
function withSuggestion(message: string): string {
  const [, unknown] = /^Unknown option '--?([^']+)'/.exec(message) ?? [];
  const near =
    unknown === undefined
      ? undefined
      : nearest(
          unknown,
          allOptions.map(([name]) => name),
        );
  return near === undefined ? message : `${message}; did you mean --${near}?`;
}

/** An option that another command takes would have no effect here: better said than ignored. */
function misplacedIn(command: string, tokens: readonly Token[]): readonly Mistake[] {
  const given = new Set(tokens.flatMap(({ kind, name }) => (kind === 'option' && name !== undefined ? [name] : [])));
  return allOptions
    .filter(([name, { of }]) => given.has(name) && of?.includes(command) === false && commandNames.includes(command))
    .map(([name, { of = [] }]) => new Mistake(`--${name} is not for "${command}"; it is for ${of.join(', ')}`));
}

/** A script whose variable is not set would else compare with nothing. */
const emptyIn = (values: ReturnType<typeof parsed>['values']): readonly Mistake[] =>
  (['base', 'head', 'base-file', 'change-set', 'config', 'usage-file'] as const)
    .filter(name => values[name] === '')
    .map(name => new Mistake(`--${name} is empty`));

/** Nothing would be compared with it. */
const aloneIn = ({ base, head, 'base-file': file }: ReturnType<typeof parsed>['values']): readonly Mistake[] =>
  head !== undefined && base === undefined && file === undefined
    ? [new Mistake('--head needs --base or --base-file, what to compare it with')]
    : [];

/** Terraform's own spelling works too: `-var=x=1`, `-var-file=prod.tfvars`. */
const terraformStyle = (argument: string): string => (/^-var(-file)?(=|$)/.test(argument) ? `-${argument}` : argument);
