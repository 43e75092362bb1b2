import { follow, isList } from './follow.ts';
import { type Data, type Instance, type Language, Unknown } from './model.ts';
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
  /** Attributes that nobody wrote and whose default is an assumption, with the words for it. */
  readonly assumed: Readonly<Record<string, string>>;
  /** Attributes whose written value is none that AWS knows: a mistake in the text. */
  readonly mistaken: readonly string[];
  readonly parts: readonly Recognised[];
};

type Getter = (path: Path) => Data | undefined;

/** An attribute's name in one language, taken apart once. */
type Path = { readonly outward: boolean; readonly first: string; readonly rest: readonly string[] };

/** A leading slash leads out of the item, to the resource that holds it. */
function pathOf(name: string): Path {
  const outward = name.startsWith('/');
  const [first = '', ...rest] = (outward ? name.slice(1) : name).split('.');
  return { outward, first, rest };
}

const fromInstance =
  (instance: Instance): Getter =>
  ({ first, rest }) =>
    first === '' ? undefined : follow(instance.get(first), rest);

const fromItem =
  (item: Data, instance: Instance): Getter =>
  path => {
    if (path.outward) return fromInstance(instance)(path);
    return path.first === '' ? undefined : follow(follow(item, [path.first]), path.rest);
  };

type Row = {
  readonly name: string;
  readonly attribute: Attribute<unknown>;
  readonly path: Readonly<Record<Language, Path>>;
};

/** A type's attributes as they are read for every resource of it. */
const rows = new WeakMap<ResourceType, readonly Row[]>();

function rowsOf(type: ResourceType): readonly Row[] {
  const known = rows.get(type);
  if (known) return known;
  const made = Object.entries(type.attributes).map(([name, attribute]) => {
    const { terraform, cloudformation } = attribute;
    return { name, attribute, path: { terraform: pathOf(terraform), cloudformation: pathOf(cloudformation) } };
  });
  rows.set(type, made);
  return made;
}

export function recognise(type: ResourceType, instance: Instance): Recognised {
  return read(type, instance, fromInstance(instance), { path: '', label: undefined });
}

type Position = { readonly path: string; readonly label: string | undefined };

function read(type: ResourceType, instance: Instance, get: Getter, position: Position): Recognised {
  const values: Record<string, unknown> = {};
  const unknown: Record<string, string> = {};
  const assumed: Record<string, string> = {};
  const mistaken: string[] = [];
  for (const { name, attribute, path } of rowsOf(type)) {
    const reading = readAttribute(attribute, get(path[instance.language]));
    values[name] = reading.value;
    if (reading.unknown !== undefined) unknown[name] = reading.unknown;
    if (reading.assumed !== undefined) assumed[name] = reading.assumed;
    if (reading.mistaken === true) mistaken.push(name);
  }
  const parts = type.parts.flatMap(part => readPart(part, instance, get, position.path));
  return { type, instance, ...position, values, unknown, assumed, mistaken, parts };
}

/** What was found at an attribute; its default where there is nothing better. */
type Reading = {
  readonly value: unknown;
  readonly unknown?: string;
  readonly assumed?: string;
  readonly mistaken?: boolean;
};

function readAttribute(attribute: Attribute<unknown>, raw: Data | undefined): Reading {
  const isUnknown = raw instanceof Unknown;
  if (isUnknown && attribute.lenient !== true) return { value: attribute.otherwise, unknown: raw.reason };
  if (isUnknown || raw === undefined || raw === null) return notWritten(attribute);
  const value = attribute.read(raw);
  if (value !== undefined) return { value };
  return { value: attribute.otherwise, unknown: `${shown(raw)} is not a value we know`, mistaken: true };
}

/** Null means that nothing is written, as in both languages. */
const notWritten = ({ otherwise, missing, assumption }: Attribute<unknown>): Reading => ({
  value: otherwise,
  ...(missing !== undefined && { unknown: missing }),
  ...(assumption !== undefined && { assumed: assumption }),
});

const shown = (raw: Data): string => {
  const text = JSON.stringify(raw);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

function readPart(part: Part, instance: Instance, get: Getter, within: string): readonly Recognised[] {
  const name = part[instance.language];
  const raw = get(pathOf(name));
  const path = within === '' ? name : `${within}.${name}`;
  if (raw instanceof Unknown) return [unknownPart(part, instance, raw, path)];
  const items = listOf(raw)
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => part.select?.(item, instance.language) ?? true);
  if (items.length === 0) return part.always === true ? [missingPart(part, instance, path)] : [];
  return items.map(({ item, index }) =>
    read(part.type, instance, fromItem(item, instance), { path: `${path}.${index}`, label: part.label(item, index) }),
  );
}

const listOf = (raw: Data | undefined): readonly Data[] =>
  isList(raw) ? raw : raw === undefined || raw === null ? [] : [raw];

const missingPart = (part: Part, instance: Instance, path: string): Recognised =>
  read(part.type, instance, fromItem(null, instance), { path: `${path}.0`, label: part.label(null, 0) });

/** Nobody knows how many there are, nor of what: all its attributes are unknown. */
function unknownPart(part: Part, instance: Instance, { reason }: Unknown, path: string): Recognised {
  const unknown = new Unknown(reason);
  return read(part.type, instance, () => unknown, { path, label: part.label(null, 0) });
}

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
