import { isDeepEqual } from '../equal.ts';
import type { Scalar, Source } from '../model.ts';
import type { Terms } from '../price.ts';
import type { Recognised } from '../recognise.ts';
import type { Line } from '../resource.ts';
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
  const usage = size === undefined ? told : filled(type.usage, told, size);
  const isThere = (tried: Readonly<Record<string, unknown>>): boolean =>
    type
      .lines({ ...values, ...tried }, usage, around)
      .some(other => other !== false && other.key === line.key && other.quantity === line.quantity);
  return Object.entries(type.attributes).flatMap(([name, { samples }]) => {
    const matters = samples.some(sample => !isDeepEqual(sample, values[name]) && !isThere({ [name]: sample }));
    return matters ? [originOf(recognised, name)] : [];
  });
}

function originOf(recognised: Recognised, name: string): Origin {
  const { type, instance, values, unknown, assumed } = recognised;
  const written = type.attributes[name]?.[instance.language] ?? '';
  const value = values[name];
  const at = placeOf(recognised, name);
  const isUsual = at === undefined && isDeepEqual(value, type.attributes[name]?.otherwise);
  const how =
    unknown[name] !== undefined ? 'unknown' : assumed[name] !== undefined ? 'assumed' : isUsual ? 'default' : 'written';
  const attribute = written.split('|')[0]?.trim().replace(/^\//, '') ?? '';
  return {
    attribute: attribute === '' ? name : attribute,
    value,
    how,
    at: at ?? (how === 'written' ? instance.heading : undefined),
  };
}

/** Where a person would change it; what would have to be added is not written. */
function placeOf({ edit, values }: Recognised, name: string): Source | undefined {
  const value = values[name];
  const found = edit(name, isScalar(value) ? value : '');
  if (!found || isDeepEqual(found.range.start, found.range.end)) return undefined;
  return { file: found.file, range: found.range };
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
