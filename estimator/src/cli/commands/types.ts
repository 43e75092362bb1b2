import { allTypes, type CatalogueEntry } from '../../resources/all-types.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { printJson, printTable } from './prices/print.ts';

const statuses = ['priced', 'free', 'unpriced'] as const;

/** Every resource type that AWS has, and what we have to say of it. */
export const typesCommand = (args: Arguments, host: Host): Promise<number | Mistake> =>
  Promise.resolve(listTypes(args, host));

function listTypes({ format, paths, types: wanted }: Arguments, host: Host): number | Mistake {
  if (wanted.language !== undefined && wanted.language !== 'terraform' && wanted.language !== 'cloudformation')
    return new Mistake(`--language ${wanted.language}: there are terraform, cloudformation`);
  const { language } = wanted;
  const words = paths.map(word => word.toLowerCase());
  const found = allTypes().filter(
    entry =>
      (wanted.statuses.length === 0 || wanted.statuses.includes(entry.status)) &&
      (language === undefined || entry[language].length > 0) &&
      words.every(word => textOf(entry).includes(word)),
  );
  if (format === 'json') printJson(host, { types: found });
  else printAsTable(host, found);
  return exitCodes.fine;
}

const namesOf = ({ terraform, cloudformation }: CatalogueEntry): readonly string[] => [...terraform, ...cloudformation];

const textOf = (entry: CatalogueEntry): string => [...namesOf(entry), entry.reason].join(' ').toLowerCase();

function printAsTable(host: Host, found: readonly CatalogueEntry[]): void {
  // A line for each name, for whoever searches it.
  const rows = found.flatMap(entry => namesOf(entry).map(name => [entry.status, name, entry.reason]));
  printTable(
    host,
    ['Status', 'Type', 'Reason'],
    rows.sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1)),
  );
  const counts = statuses.map(status => `${countOf(found, status)} ${status}`);
  host.stdout.write(`${counts.join(', ')}\n`);
}

const countOf = (found: readonly CatalogueEntry[], status: CatalogueEntry['status']): number =>
  found.filter(entry => entry.status === status).flatMap(namesOf).length;
