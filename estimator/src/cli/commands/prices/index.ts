import type { Arguments } from '../../arguments.ts';
import { type Host, Mistake } from '../../host.ts';
import { diffPrices } from './diff.ts';
import { doctor } from './doctor.ts';
import { listPrices } from './list.ts';
import { refreshPrices } from './refresh.ts';
import { searchPrices } from './search.ts';
import { showPrice } from './show.ts';

/** A command over snapshots; `words` are what stands after its name. */
type PricesCommand = (
  words: readonly string[],
  args: Arguments,
  host: Host,
) => Promise<number | Mistake> | number | Mistake;

const commands: Readonly<Record<string, PricesCommand>> = {
  refresh: refreshPrices,
  show: showPrice,
  search: searchPrices,
  list: listPrices,
  diff: diffPrices,
  doctor,
};

export async function pricesCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const [name = '', ...words] = args.paths;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const names = Object.keys(commands).join(', ');
  if (!command)
    return new Mistake(
      name === '' ? `prices takes one of ${names}` : `there is no "prices ${name}"; there are ${names}`,
    );
  return command(words, args, host);
}
