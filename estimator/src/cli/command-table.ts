import { type FormatName, formatNames } from '../report/format-names.ts';

/** What a command does, in lines for its help. */
export type CommandSpec = {
  readonly lines: readonly (readonly [form: string, means: string])[];
  readonly examples: readonly string[];
  /** What it can print, the usual form first; empty where it has one form that is no report. */
  readonly formats: readonly FormatName[];
  /** Words that may stand after its name. */
  readonly words?: readonly string[];
};

/** All commands there are, in the order of their use. */
export const commandTable = {
  estimate: {
    lines: [['estimate [PATH]', 'price the Terraform root, template or folder of projects at PATH']],
    examples: ['costlens estimate .', 'costlens estimate infra/prod --var-file prod.tfvars --format json'],
    formats: formatNames,
  },
  diff: {
    lines: [
      ['diff OLD NEW', 'compare two paths'],
      ['diff [PATH] --base-file FILE', 'compare with what estimate --format json has saved'],
      ['diff PLAN', 'what a plan changes; a plan is what terraform show -json prints'],
      ['diff [PATH] --base REVISION', "compare with a git revision, read from git's objects"],
      ['diff [TEMPLATE] --change-set FILE', 'what a change set changes; FILE is what describe-change-set prints'],
    ],
    examples: [
      'costlens diff infra --base origin/main --fail-above 100',
      'costlens diff --base merge-base:origin/main --out comment.md --out costs.html --by tag:team',
      'costlens diff --base-file estimate.json --months 12',
      'terraform show -json tfplan > plan.json && costlens diff plan.json',
    ],
    formats: formatNames,
  },
  gate: {
    lines: [
      ['gate [PATH]', 'hold all there is against the budgets and rules of costlens.yml; exit 1 when one fails'],
      ['gate [PATH] --base REVISION', 'hold what changed since a revision against them'],
      ['gate PLAN', 'hold what a plan changes against them'],
    ],
    examples: ['costlens gate infra --base merge-base:origin/main', 'costlens gate --format markdown'],
    formats: ['table', 'json', 'markdown'],
  },
  explain: {
    lines: [['explain ADDRESS [PATH]', 'every line of one bill: quantity × price, and where each of them is from']],
    examples: ['costlens explain aws_db_instance.orders infra/prod'],
    formats: ['table', 'json'],
  },
  report: {
    lines: [['report FILE', 'print again what estimate, diff or gate --format json has saved; - is standard input']],
    examples: ['costlens report diff.json --format html > cost.html'],
    formats: formatNames,
  },
  merge: {
    lines: [['merge FILE FILE…', 'several of such files as one, as JSON']],
    examples: ['costlens merge web.json data.json > all.json'],
    formats: ['json', 'table', 'markdown'],
  },
  init: {
    lines: [['init [PATH]', 'write a first costlens.yml, made from what the repository holds']],
    examples: ['costlens init'],
    formats: [],
  },
  doctor: {
    lines: [['doctor [PATH]', 'what Costlens sees: prices, git, projects, and what is missing']],
    examples: ['costlens doctor'],
    formats: ['table', 'json'],
  },
  resources: {
    lines: [['resources [PATH]', 'print every evaluated resource before pricing, as JSON']],
    examples: ['costlens resources infra/prod'],
    formats: ['json'],
  },
  usage: {
    lines: [
      ['usage init [PATH]', 'print a usage file with every key that the resources understand, as comments'],
      ['usage init [PATH] --sync --usage-file FILE', 'add to FILE what it lacks; what it says stays as it is'],
    ],
    examples: ['costlens usage init infra > costlens-usage.yml'],
    formats: [],
    words: ['init'],
  },
  prices: {
    lines: [
      [
        "prices show 'KEY' --region R",
        "one price: costlens prices show 'AmazonEC2 NatGateway-Hours' --region eu-west-1",
      ],
      ['prices search WORD…', 'keys that hold all words, like m7g.large'],
      ['prices list', 'what the snapshot holds'],
      ['prices diff OLD NEW', 'what changed between two snapshots'],
      ['prices doctor', 'keys that resources can ask for and the snapshot has not'],
      ['prices refresh', "fetch today's prices from AWS, with credentials or without"],
    ],
    examples: ['costlens prices search m7g.large --region eu-west-1', 'costlens prices refresh --region eu-west-1'],
    formats: ['table', 'json'],
    words: ['show', 'search', 'list', 'diff', 'doctor', 'refresh'],
  },
  types: {
    lines: [['types [WORD…]', 'every resource type of AWS: priced, free and why, or known to bill']],
    examples: ['costlens types --unpriced --language terraform', 'costlens types lambda'],
    formats: ['table', 'json'],
  },
  completion: {
    lines: [['completion bash|zsh|fish', 'print a script that completes commands and options in that shell']],
    examples: ['source <(costlens completion bash)'],
    formats: [],
    words: ['bash', 'zsh', 'fish'],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandTable;

export const commandNames: readonly string[] = Object.keys(commandTable);

export const specOf = (name: string): CommandSpec | undefined =>
  new Map<string, CommandSpec>(Object.entries(commandTable)).get(name);
