import type { ProblemCode } from '../../model.ts';

type Help = readonly [title: string, help: string];

/** What each kind of problem is, and what to do about it. */
export const problemHelp: Readonly<Record<ProblemCode, Help>> = {
  syntax: ['Text that cannot be read', 'Correct the text at this place. The rest of the project is priced without it.'],
  'second-opinion': [
    'Two parsers disagree',
    'The file is priced all the same. Please report it as a fault of Costlens.',
  ],
  nothing: ['No infrastructure code', 'Name a path that holds Terraform code, a template or a plan.'],
  'missing-file': [
    'A missing file',
    'Correct the path, or add the file. A missing module may need terraform init or --fetch-modules.',
  ],
  outside: [
    'A path out of the repository',
    'Only files within the repository are read. Move the file, or run from further up.',
  ],
  duplicate: ['A name declared twice', 'Remove or rename one of the declarations.'],
  reference: ['A name that nobody declared', 'Correct the name, or declare it.'],
  variable: [
    'A variable without a value',
    'Give it one with --var or --var-file, or a default. What depends on it is unknown until then.',
  ],
  cycle: ['A value that needs itself', 'Break the circle of references.'],
  value: ['An expression without a value', 'Correct the expression: a type or an argument does not fit.'],
  limit: ['An expansion beyond its bound', 'Make less of it: a count, a range or a nesting is out of proportion.'],
  'not-supported': ['A construct that is not read yet', 'What depends on it is unknown; the rest is priced.'],
  'count-unknown': [
    'Nobody knows how many',
    'Give the variables behind count or for_each a value. Its cost is in no total until then.',
  ],
  'unknown-region': [
    'A region without prices',
    'Correct the region, or refresh the prices with costlens prices refresh.',
  ],
  'unknown-type': ['A resource type that does not exist', 'Correct the type.'],
  'unsupported-type': ['A resource type without prices', 'Its cost is in no total.'],
  'no-price': [
    'A price that the snapshot does not hold',
    'Check the value, or refresh the prices with costlens prices refresh.',
  ],
  usage: [
    'A usage file that does not fit',
    'Correct the key or the value; costlens usage init prints those there are.',
  ],
  config: [
    'A costlens.yml that does not fit',
    'Correct the setting; the JSON Schema of the file names those there are.',
  ],
  projects: ['Something that is not counted as a project', 'List it under projects in costlens.yml if it is one.'],
  'free-tier': [
    'Free quantities are taken off',
    'AWS gives them once to an account; other projects in it may use them too.',
  ],
  fault: ['A fault of Costlens itself', 'Please report it; the other projects are told of all the same.'],
  snapshot: ['About the price snapshot', 'Refresh it with costlens prices refresh, or name another one.'],
};
