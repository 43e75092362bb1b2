import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UsageInputs } from '../estimator/src/line.ts';
import type { Language } from '../estimator/src/model.ts';
import { usageKey } from '../estimator/src/price.ts';
import type { Part, ResourceType } from '../estimator/src/resource.ts';
import { priced } from '../estimator/src/resources/index.ts';
import { blockOf } from '../estimator/src/route.ts';
import { type KnownType, knownTypes } from '../estimator/src/resources/types/known.ts';

/** Writes the page of all resource types: `node --import tsx --conditions=source scripts/catalogue.ts`. */
export const pagePath = join(import.meta.dirname, '../docs/resources.md');

type Row = readonly string[];

const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);
const codes = (names: readonly string[]): string => names.map(code).join(', ');

/** No table where there are no rows. */
function table(titles: Row, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [titles, titles.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`);
  return [lines.join('\n')];
}

const reading = [
  'Names of attributes are paths into blocks; `a > b` reads `b` from the resource that `a` refers to, `< type.a > b`',
  'from the resources of that type that refer to this one, `/a` from the resource that holds the part. Usage keys are',
  'those of a usage file; the last columns are what a small, a medium and a large user would tell.',
].join('\n');

const known: readonly KnownType[] = [...knownTypes('terraform'), ...knownTypes('cloudformation')];

export const cataloguePage = (): string =>
  `${[
    '# Resource types',
    'Every resource type of AWS, as `costlens types` knows it. Written by `scripts/catalogue.ts`; do not edit.',
    ...table(['', 'Terraform', 'CloudFormation'], counts()),
    '## Priced',
    reading,
    ...[...priced.types].sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap(pricedSection),
    '## Free, or known to bill and not priced yet',
    ...services().flatMap(serviceSection),
  ].join('\n\n')}\n`;

function counts(): readonly Row[] {
  const of = (language: Language, status: KnownType['status']): string =>
    String(knownTypes(language).filter(each => each.status === status).length);
  const registered = (language: Language): string => String(priced.types.flatMap(type => type[language]).length);
  return [
    ['priced', registered('terraform'), registered('cloudformation')],
    ['free', of('terraform', 'free'), of('cloudformation', 'free')],
    ['known to bill, not priced yet', of('terraform', 'unpriced'), of('cloudformation', 'unpriced')],
  ];
}

const pricedSection = (type: ResourceType): readonly string[] => [
  `### ${type.name}`,
  codes([...type.terraform, ...type.cloudformation]),
  ...inside(type),
  ...table(['Usage', 'Meaning', 'small', 'medium', 'large'], [...new Map(usageRows(type, '')).values()]),
];

const inside = (type: ResourceType): readonly string[] => [
  ...table(
    ['Attribute', 'Terraform', 'CloudFormation'],
    Object.entries(type.attributes).map(([name, { terraform, cloudformation }]) => [
      name,
      code(terraform),
      code(cloudformation),
    ]),
  ),
  ...type.parts.flatMap(partSection),
];

const partSection = ({ type, terraform, cloudformation }: Part): readonly string[] => [
  `In it, ${type.name} at ${[terraform, cloudformation]
    .filter(name => name !== '')
    .map(code)
    .join(' and ')}:`,
  ...inside(type),
];

type UsageRow = readonly [key: string, row: Row];

const usageRows = ({ usage, parts }: ResourceType, block: string): readonly UsageRow[] => [
  ...rowsOf(usage, block),
  ...parts.flatMap(part =>
    [part.terraform, part.cloudformation]
      .filter(name => name !== '')
      .flatMap(name => usageRows(part.type, block === '' ? blockOf(name) : block)),
  ),
];

const rowsOf = (usage: UsageInputs, block: string): readonly UsageRow[] =>
  Object.entries(usage).map(([name, { means, expects, sizes }]) => {
    const key = usageKey(block, name);
    const meaning = expects.startsWith('one of') ? `${means} (${expects})` : means;
    return [key, [code(key), meaning, ...(sizes ?? ['', '', '']).map(size => size.toLocaleString('en-US'))]];
  });

const services = (): readonly string[] => [...new Set(known.map(({ service }) => service))].sort();

function serviceSection(service: string): readonly string[] {
  const here = known.filter(each => each.service === service);
  const reasons = [...new Set(here.map(({ status, reason }) => `${status} ${reason}`))].sort();
  const lines = reasons.map(said => {
    const types = here.filter(({ status, reason }) => `${status} ${reason}` === said);
    return `- ${wordsOf(types)}: ${codes(types.map(({ type }) => type))}`;
  });
  return [`### ${service}`, lines.join('\n')];
}

const wordsOf = ([first]: readonly KnownType[]): string =>
  first?.status === 'free' ? `free, ${first.reason}` : `not priced yet, AWS bills ${first?.reason ?? ''}`;

if (process.argv[1] === import.meta.filename) writeFileSync(pagePath, cataloguePage());
