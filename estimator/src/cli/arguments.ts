import { parseArgs } from 'node:util';
import type { VariableInput } from '../options.ts';
import { nearest } from '../usage/nearest.ts';
import { type UsageSize, usageSizes } from '../usage/index.ts';
import { commandNames } from './command-table.ts';
import { Mistake } from './host.ts';
import { allOptions, formats, optionTable } from './option-table.ts';

export type Format = (typeof formats)[number];

/** The command line, read. */
export type Arguments = {
  readonly command: string;
  readonly paths: readonly string[];
  readonly format: Format;
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
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** What `aws cloudformation describe-change-set` prints. */
  readonly changeSet: string | undefined;
  readonly failAbove: number | undefined;
  /** A folder with a price snapshot. */
  readonly prices: string | undefined;
  readonly config: string | undefined;
  readonly refresh: RefreshArguments;
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
  const mistakes: Mistake[] = [...misplacedIn(command, tokens)];
  const read = <T>(value: T | Mistake, otherwise: T): T => {
    if (!(value instanceof Mistake)) return value;
    mistakes.push(value);
    return otherwise;
  };
  const { prices, config, workspace, base, head } = values;
  const given: Arguments = {
    command,
    paths,
    format: read(formatOf(values.format ?? usualFormat(command)), 'table'),
    months: read(monthsOf(values.months), undefined),
    baseFile: values['base-file'],
    variables: read(variablesOf(tokens), []),
    failAbove: read(amountOf(values['fail-above']), undefined),
    usageSize: read(sizeOf(values.usage), undefined),
    ...{ prices, config, workspace, base, head },
    region: listOf(values.region).at(-1),
    refresh: refreshOf(values),
    usageFile: values['usage-file'],
    usageProfile: values['usage-profile'],
    changeSet: values['change-set'],
    ...switchesOf(values),
  };
  return mistakes[0] ?? given;
}

type Switches = Pick<Arguments, 'sync' | 'tofu' | 'quiet' | 'verbose' | 'fetchModules' | 'help' | 'version'>;

const switchesOf = (values: ReturnType<typeof parsed>['values']): Switches => ({
  sync: values.sync === true,
  tofu: values.tofu === true,
  fetchModules: values['fetch-modules'] === true,
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

const listOf = (given: readonly string[] = []): readonly string[] =>
  given.flatMap(text => text.split(',')).filter(name => name !== '');

/** Node explains at length; its first sentence names the option. */
const firstSentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\. [\s\S]*/, '');

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

const sizeOf = (text: string | undefined): UsageSize | undefined | Mistake =>
  text === undefined
    ? undefined
    : (usageSizes.find(known => known === text) ?? new Mistake(`--usage ${text}: there are ${usageSizes.join(', ')}`));

/** What several files make is for a program. */
const usualFormat = (command: string): Format => (command === 'merge' ? 'json' : 'table');

const formatOf = (text: string): Format | Mistake =>
  formats.find(known => known === text) ?? new Mistake(`--format ${text}: there are ${formats.join(', ')}`);

function amountOf(text: string | undefined): number | undefined | Mistake {
  const amount = text === undefined ? undefined : Number(text);
  return amount === undefined || (text !== '' && Number.isFinite(amount))
    ? amount
    : new Mistake('--fail-above takes an amount in USD, like 100');
}

const mostMonths = 120;

function monthsOf(text: string | undefined): number | undefined | Mistake {
  const months = text === undefined ? undefined : Number(text);
  const fits = months === undefined || (Number.isInteger(months) && months >= 1 && months <= mostMonths);
  return fits ? months : new Mistake(`--months takes a whole number from 1 to ${String(mostMonths)}`);
}

/** Terraform's own spelling works too: `-var=x=1`, `-var-file=prod.tfvars`. */
const terraformStyle = (argument: string): string => (/^-var(-file)?(=|$)/.test(argument) ? `-${argument}` : argument);

type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

/** In the order given, because the last one wins. */
function variablesOf(tokens: readonly Token[]): readonly VariableInput[] | Mistake {
  const variables: VariableInput[] = [];
  for (const { kind, name, value = '' } of tokens) {
    if (kind !== 'option') continue;
    if (name === 'var-file') variables.push({ kind: 'file', path: value });
    if (name !== 'var') continue;
    const equals = value.indexOf('=');
    if (equals < 1) return new Mistake(`--var ${value}: write it as --var name=value`);
    variables.push({ kind: 'value', name: value.slice(0, equals).trim(), text: value.slice(equals + 1) });
  }
  return variables;
}
