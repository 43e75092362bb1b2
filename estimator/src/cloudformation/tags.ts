import { type Data, Unknown } from '../model.ts';
import { isList } from '../follow.ts';
import { spread, toText } from './values/scope.ts';

/** A list of keys and values as most types have it, or a map as some do, read as one map. */
export function tagsOf(written: Data | undefined): Data {
  if (written === undefined || written === null) return {};
  if (!isList(written)) return written;
  const pairs = written.map(pairOf);
  return spread(pairs.filter(isUnknown)) ?? Object.fromEntries(pairs.filter(isPair));
}

type Pair = readonly [key: string, value: Data];

const isUnknown = (pair: Pair | Unknown): pair is Unknown => pair instanceof Unknown;
const isPair = (pair: Pair | Unknown): pair is Pair => !(pair instanceof Unknown);

/** An unknown value leaves its key known; an unknown key leaves nothing. */
function pairOf(item: Data): Pair | Unknown {
  if (item instanceof Unknown) return item;
  if (item === null || typeof item !== 'object' || isList(item)) return ['', item];
  const key = item['Key'];
  return key instanceof Unknown ? key : [toText(key) ?? '', item['Value'] ?? null];
}
