import { fetched, homeAt, textOf } from './fetching.ts';

const [, , home = '', source = ''] = process.argv;
process.stdout.write(textOf(await fetched(homeAt(home).fetcher(), source)) ?? 'nothing');
