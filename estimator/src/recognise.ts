import { type Data, type Instance, type Language, type Scalar, Unknown } from './model.ts';
import { alone, type Neighbours } from './neighbours.ts';
import { pathIn } from './route.ts';
import { calledIn, editOf, itemsOf, type Spot, type Start, valueOf, whole } from './reach.ts';
import type { Attribute, Attributes, Part, ResourceType, Values } from './resource.ts';

/** A declaration read into the one canonical shape, whichever language wrote it. */
export type Recognised = {
  readonly type: ResourceType;
  readonly instance: Instance;
  /** Leads from the instance to this part of it: empty for the resource itself. */
  readonly path: string;
  readonly label: string | undefined;
  readonly values: Values<Attributes>;
  /** Attributes whose value nobody can know, with the reason. Their place in `values` holds AWS's default. */
  readonly unknown: Readonly<Record<string, string>>;
  /** How the text calls those. */
  readonly called: Readonly<Record<string, string>>;
  /** Attributes that nobody wrote and whose default is an assumption, with the words for it. */
  readonly assumed: Readonly<Record<string, string>>;
  /** Attributes whose written value is none that AWS knows: a mistake in the text. */
  readonly mistaken: readonly string[];
  readonly parts: readonly Recognised[];
  /** Where it was read. */
  readonly start: Start;
};

/** The change of text that gives an attribute another value; undefined where there is no one place for it. */
export const editIn = ({ type, instance: { language }, start }: Recognised, name: string, value: Scalar) =>
  editOf(type.attributes[name]?.[language] ?? '', start, value);

/** The same, without its parts, of a later run's instance that is known to read the same. */
export const recognisedAs = (earlier: Recognised, instance: Instance, neighbours: Neighbours): Recognised => {
  const holder = instance.disclosed ?? instance;
  const spot = { ...earlier.start.spot, instance: holder };
  return { ...earlier, instance, parts: [], start: { spot, holder, neighbours } };
};

type Row = { readonly name: string; readonly attribute: Attribute<unknown> };

/** A type's attributes as they are read for every resource of it. */
const rows = new WeakMap<ResourceType, readonly Row[]>();

function rowsOf(type: ResourceType): readonly Row[] {
  const known = rows.get(type);
  if (known) return known;
  const made = Object.entries(type.attributes).map(([name, attribute]) => ({ name, attribute }));
  rows.set(type, made);
  return made;
}

export const recognise = (type: ResourceType, instance: Instance, neighbours: Neighbours = alone): Recognised =>
  read(type, { spot: whole(instance), holder: instance, neighbours }, undefined);

function read(type: ResourceType, start: Start, label: string | undefined): Recognised {
  const { holder: instance, spot } = start;
  const { language } = instance;
  const values: Record<string, unknown> = {};
  const unknown: Record<string, string> = {};
  const called: Record<string, string> = {};
  const assumed: Record<string, string> = {};
  const mistaken: string[] = [];
  for (const { name, attribute } of rowsOf(type)) {
    const reading = readAttribute(attribute, valueOf(attribute[language], start));
    values[name] = reading.value;
    if (reading.unknown !== undefined) {
      unknown[name] = reading.unknown;
      called[name] = calledIn(attribute[language], start);
    }
    if (reading.assumed !== undefined) assumed[name] = reading.assumed;
    if (reading.mistaken === true) mistaken.push(name);
  }
  const parts = type.parts.flatMap(part => readPart(part, start));
  return { type, instance, path: spot.path, label, values, unknown, called, assumed, mistaken, parts, start };
}

/** What was found at an attribute; its default where there is nothing better. */
type Reading = {
  readonly value: unknown;
  readonly unknown?: string;
  readonly assumed?: string;
  readonly mistaken?: boolean;
};

function readAttribute(attribute: Attribute<unknown>, raw: Data | undefined): Reading {
  if (raw instanceof Unknown) return readUnknown(attribute, raw);
  if (raw === undefined || raw === null) return notWritten(attribute);
  const value = attribute.read(raw);
  if (value !== undefined) return { value };
  return { value: attribute.otherwise, unknown: `${shown(raw)} is not a value we know`, mistaken: true };
}

type NotWritten = Pick<Attribute<unknown>, 'otherwise' | 'missing'> & { readonly assumption?: string | undefined };

function readUnknown(attribute: Attribute<unknown>, { reason }: Unknown): Reading {
  if (attribute.whenUnknown !== undefined) return { value: attribute.whenUnknown };
  if (attribute.lenient !== true) return { value: attribute.otherwise, unknown: reason };
  return notWritten({ ...attribute, assumption: attribute.supposition ?? attribute.assumption });
}

/** Null means that nothing is written, as in both languages. */
const notWritten = ({ otherwise, missing, assumption }: NotWritten): Reading => ({
  value: otherwise,
  ...(missing !== undefined && { unknown: missing }),
  ...(assumption !== undefined && { assumed: assumption }),
});

const shown = (raw: Data): string => {
  const text = JSON.stringify(raw);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

function readPart(part: Part, start: Start): readonly Recognised[] {
  const { instance } = start.spot;
  const { language } = instance;
  const name = part[language];
  const items = itemsOf(name, start);
  const at = (spot: Spot, label: string): Recognised => read(part.type, { ...start, spot }, label);
  const missing = (item: Data): Recognised =>
    at({ instance, path: placeOf(start.spot, name), item }, part.label(item, 0));
  // Nobody knows how many there are, nor of what: all its attributes are unknown.
  if (items instanceof Unknown) return [missing(new Unknown(items.reason))];
  const selected = items
    .map((spot, index) => ({ spot, index, item: spot.item ?? null }))
    .filter(({ item }) => part.select?.(item, language) ?? true);
  if (selected.length === 0) return part.always === true ? [missing(null)] : [];
  return selected.map(({ spot, index, item }) => at(spot, part.label(item, index)));
}

/** Where an item would stand that is not there. */
const placeOf = ({ path }: Spot, name: string): string => `${path === '' ? '' : `${path}.`}${pathIn(name)}.0`;

/** Resource types by the name each language gives them. */
export type Catalogue = {
  readonly types: readonly ResourceType[];
  find(language: Language, type: string): ResourceType | undefined;
};

export function catalogue(types: readonly ResourceType[]): Catalogue {
  const index = {
    terraform: new Map(types.flatMap(type => type.terraform.map(name => [name, type]))),
    cloudformation: new Map(types.flatMap(type => type.cloudformation.map(name => [name, type]))),
  };
  return { types, find: (language, type) => index[language].get(type) };
}
