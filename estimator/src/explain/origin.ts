import { isDeepEqual } from '../equal.ts';
import type { Scalar, Source } from '../model.ts';
import type { Terms } from '../price.ts';
import { editIn, type Recognised } from '../recognise.ts';
import type { Line, UsageValues } from '../resource.ts';
import { filled } from '../usage/size.ts';

/** An attribute that a line hangs on: what it is, and where that is written. */
export type Origin = {
  /** As the text names it. */
  readonly attribute: string;
  readonly value: unknown;
  readonly how: 'written' | 'default' | 'assumed' | 'unknown';
  readonly at: Source | undefined;
};

/** The attributes for some value of which the line would not be there as it is. */
export function originsOf(recognised: Recognised, line: Line, { around, usageOf, size }: Terms): readonly Origin[] {
  const { type, values } = recognised;
  const told = usageOf(recognised);
  const linesWith = (tried: UsageValues): readonly Line[] =>
    type.lines(values, tried, around).filter(each => each !== false);
  const usage = size === undefined ? told : filled(type.usage, told, size, linesWith);
  const isThere = (tried: Readonly<Record<string, unknown>>): boolean =>
    type.lines({ ...values, ...tried }, usage, around).some(other => other !== false && isSameLine(other, line));
  return Object.entries(type.attributes).flatMap(([name, { samples }]) => {
    const matters = samples.some(sample => !isDeepEqual(sample, values[name]) && !isThere({ [name]: sample }));
    return matters ? [originOf(recognised, name)] : [];
  });
}

/** Its name may tell what it hangs on. */
const isSameLine = (one: Line, other: Line): boolean =>
  one.key === other.key && one.quantity === other.quantity && one.region === other.region;

function originOf(recognised: Recognised, name: string): Origin {
  const { instance, values } = recognised;
  const at = placeOf(recognised, name);
  const how = howOf(recognised, name, at !== undefined);
  const place = at ?? (how === 'written' ? instance.heading : undefined);
  return { attribute: writtenName(recognised, name), value: values[name], how, at: place };
}

/** What lies in another resource, or in a whole block, has a value and no place of its own. */
function howOf(recognised: Recognised, name: string, hasPlace: boolean): Origin['how'] {
  const { type, values, unknown, assumed } = recognised;
  if (unknown[name] !== undefined) return 'unknown';
  if (assumed[name] !== undefined) return 'assumed';
  return !hasPlace && isDeepEqual(values[name], type.attributes[name]?.otherwise) ? 'default' : 'written';
}

/** The first alternative, without the slash that leads out of a part. */
function writtenName({ type, instance }: Recognised, name: string): string {
  const paths = type.attributes[name]?.[instance.language] ?? '';
  const [first = ''] = paths.split('|');
  return first.trim().replace(/^\//, '').replaceAll('.*', '') || name;
}

/** Where a person would change it; what would have to be added is not written. */
function placeOf(recognised: Recognised, name: string): Source | undefined {
  const value = recognised.values[name];
  const found = editIn(recognised, name, isScalar(value) ? value : '');
  if (!found || isDeepEqual(found.range.start, found.range.end)) return undefined;
  return { file: found.file, range: found.range };
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
