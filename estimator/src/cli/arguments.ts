import { parseArgs } from 'node:util';
import type { VariableInput } from '../options.ts';
import { Mistake } from './host.ts';

const formats = ['table', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The command line, read. */
export type Arguments = {
  readonly command: string;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly region: string | undefined;
  readonly usageFile: string | undefined;
  readonly variables: readonly VariableInput[];
  readonly workspace: string | undefined;
  readonly tofu: boolean;
  readonly fetchModules: boolean;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly failAbove: number | undefined;
  /** A folder with a price snapshot. */
  readonly prices: string | undefined;
  readonly config: string | undefined;
  readonly refresh: RefreshArguments;
  readonly types: TypesArguments;
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

const options = {
  format: { type: 'string' },
  region: { type: 'string', multiple: true },
  prices: { type: 'string' },
  config: { type: 'string' },
  service: { type: 'string', multiple: true },
  from: { type: 'string' },
  filter: { type: 'string', multiple: true },
  'without-savings-plans': { type: 'boolean' },
  'usage-file': { type: 'string' },
  var: { type: 'string', multiple: true },
  'var-file': { type: 'string', multiple: true },
  workspace: { type: 'string' },
  tofu: { type: 'boolean' },
  'fetch-modules': { type: 'boolean' },
  base: { type: 'string' },
  head: { type: 'string' },
  'fail-above': { type: 'string' },
  priced: { type: 'boolean' },
  free: { type: 'boolean' },
  unpriced: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export function readArguments(argv: readonly string[]): Arguments | Mistake {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: argv.map(terraformStyle),
      options,
      allowPositionals: true,
      tokens: true,
    });
    const [format, variables, failAbove] = [
      formatOf(values.format),
      variablesOf(tokens),
      amountOf(values['fail-above']),
    ];
    if (format instanceof Mistake) return format;
    if (variables instanceof Mistake) return variables;
    if (failAbove instanceof Mistake) return failAbove;
    const [command = '', ...paths] = positionals;
    const { prices, config, workspace, base, head, 'usage-file': usageFile, help, version } = values;
    const plain = {
      region: listOf(values.region).at(-1),
      prices,
      config,
      refresh: refreshOf(values),
      types: typesOf(values),
      usageFile,
      workspace,
      base,
      head,
      tofu: values.tofu === true,
      fetchModules: values['fetch-modules'] === true,
      help: help === true,
      version: version === true,
    };
    return { command, paths, format, variables, failAbove, ...plain };
  } catch (error) {
    return new Mistake(firstSentence(error));
  }
}

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
  (error instanceof Error ? error.message : String(error)).replace(/\. [\s\S]*/, '');

const formatOf = (text = 'table'): Format | Mistake =>
  formats.find(known => known === text) ?? new Mistake(`--format ${text}: there are ${formats.join(', ')}`);

function amountOf(text: string | undefined): number | undefined | Mistake {
  const amount = text === undefined ? undefined : Number(text);
  return amount === undefined || (text !== '' && Number.isFinite(amount))
    ? amount
    : new Mistake('--fail-above takes an amount in USD, like 100');
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
