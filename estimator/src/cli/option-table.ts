import { freeTiers } from '../free-tier/free-tiers.ts';
import { dimensionForms } from '../report/attribution/dimension.ts';
import { formatNames } from '../report/format-names.ts';

/** One option of the command line: how it is read, what to tell of it, and which commands take it. */
export type OptionSpec = {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands after it. */
  readonly takes?: string;
  readonly means: string;
  /** Absent where all commands take it. */
  readonly of?: readonly string[];
  /** What it may be, where there are few. */
  readonly values?: readonly string[];
};

const reports = ['estimate', 'diff', 'report'];

const compared = ['diff', 'gate'];
const project = ['estimate', 'diff', 'gate', 'explain', 'resources', 'usage', 'init', 'doctor'];
const priced = ['estimate', 'diff', 'gate', 'explain', 'usage', 'prices', 'doctor'];
const refresh = ['prices'];

/** All options there are. Help, completion and suggestions are made of it. */
export const optionTable = {
  format: {
    type: 'string',
    takes: 'FORMAT',
    means: 'how to print',
    values: formatNames,
  },
  out: {
    type: 'string',
    multiple: true,
    takes: '[FORMAT=]FILE',
    means: 'write a report to a file besides, in the form that its name ends with; may be repeated',
    of: reports,
  },
  by: {
    type: 'string',
    multiple: true,
    takes: dimensionForms.join('|'),
    means: 'also tell the cost by this; may be repeated',
    of: reports,
  },
  region: {
    type: 'string',
    multiple: true,
    takes: 'REGION',
    means: 'where the code names no region; prices: which regions',
  },
  prices: {
    type: 'string',
    takes: 'FOLDER',
    means: 'a price snapshot (default: COSTLENS_PRICES, the refreshed one, the one that ships)',
    of: priced,
  },
  config: {
    type: 'string',
    takes: 'FILE',
    means: 'costlens.yml, with projects and private prices (default: at the top of the repository)',
    of: [...project, 'prices'],
  },
  var: {
    type: 'string',
    multiple: true,
    takes: 'NAME=VALUE',
    means: "a variable, or a template's parameter; may be repeated",
    of: project,
  },
  'var-file': {
    type: 'string',
    multiple: true,
    takes: 'FILE',
    means: 'a file of them; the last one given wins',
    of: project,
  },
  'usage-file': {
    type: 'string',
    takes: 'FILE',
    means: 'usage, in the form of infracost-usage.yml',
    of: project,
  },
  'usage-profile': {
    type: 'string',
    takes: 'NAME',
    means: 'the profile of the usage file that holds',
    of: ['estimate', 'diff', 'gate', 'explain'],
  },
  usage: {
    type: 'string',
    takes: 'small|medium|large',
    means: 'usual amounts where no usage file tells; they are marked as assumed',
    of: ['estimate', 'diff', 'gate', 'explain'],
    values: ['small', 'medium', 'large'],
  },
  'free-tier': {
    type: 'string',
    takes: freeTiers.join('|'),
    means: "take AWS's free quantities off: those that always apply, or the first 12 months' too (default: none)",
    of: ['estimate', 'diff'],
    values: freeTiers,
  },
  workspace: { type: 'string', takes: 'NAME', means: 'terraform.workspace', of: project },
  tofu: {
    type: 'boolean',
    means: 'read as OpenTofu does: .tofu files replace .tf files of their name',
    of: project,
  },
  'fetch-modules': {
    type: 'boolean',
    means: 'fetch modules that terraform init has not installed',
    of: project,
  },
  base: {
    type: 'string',
    takes: 'REVISION',
    means: 'the revision to compare with; merge-base:origin/main is where a branch began',
    of: compared,
  },
  'base-file': {
    type: 'string',
    takes: 'FILE',
    means: 'what estimate --format json has saved, to compare with',
    of: compared,
  },
  head: {
    type: 'string',
    takes: 'REVISION',
    means: 'the revision to look at (default: the files as they are)',
    of: compared,
  },
  'change-set': {
    type: 'string',
    takes: 'FILE',
    means: 'output of aws cloudformation describe-change-set --include-property-values',
    of: compared,
  },
  'fail-above': {
    type: 'string',
    takes: 'USD',
    means: 'fail when the month gets dearer by more than this',
    of: ['diff'],
  },
  sync: { type: 'boolean', means: 'keep what the usage file says, and add what it lacks', of: ['usage'] },
  service: {
    type: 'string',
    multiple: true,
    takes: 'NAME',
    means: 'refresh: only this service, like AmazonEC2; may be repeated',
    of: refresh,
  },
  from: {
    type: 'string',
    takes: 'files|products|public',
    means: "refresh: AWS's Price List API, or the files that anybody may read",
    of: refresh,
    values: ['files', 'products', 'public'],
  },
  filter: {
    type: 'string',
    multiple: true,
    takes: 'NAME=VALUE',
    means: 'refresh: only products with this attribute, like instanceType=m7g.large',
    of: refresh,
  },
  'without-savings-plans': {
    type: 'boolean',
    means: 'refresh: leave out their large files',
    of: refresh,
  },
  priced: { type: 'boolean', means: 'only what is priced', of: ['types'] },
  free: { type: 'boolean', means: 'only what is free', of: ['types'] },
  unpriced: { type: 'boolean', means: 'only what is known to bill and not priced yet', of: ['types'] },
  language: {
    type: 'string',
    takes: 'LANGUAGE',
    means: 'only types of one language',
    of: ['types'],
    values: ['terraform', 'cloudformation'],
  },
  months: {
    type: 'string',
    takes: 'NUMBER',
    means: 'show what so many months cost as well',
    of: ['estimate', 'diff', 'report'],
  },
  'show-unchanged': {
    type: 'boolean',
    means: 'table: also name what does not change, and look at the projects that the change does not touch',
    of: ['diff'],
  },
  jobs: {
    type: 'string',
    takes: 'NUMBER',
    means: 'price so many projects at once (default: as many as pay)',
    of: ['estimate', 'diff', 'gate'],
  },
  quiet: { type: 'boolean', short: 'q', means: 'say nothing but errors besides the report' },
  verbose: { type: 'boolean', means: 'say how long each stage takes' },
  help: { type: 'boolean', short: 'h', means: 'what a command does, and its options' },
  version: { type: 'boolean', means: 'the version' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export const allOptions: readonly (readonly [name: string, spec: OptionSpec])[] = Object.entries(optionTable);

/** The options that a command takes. */
export const optionsOf = (command: string): typeof allOptions =>
  allOptions.filter(([, { of }]) => of === undefined || of.includes(command));
