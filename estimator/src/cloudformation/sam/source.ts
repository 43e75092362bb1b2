import { asIntrinsic, type Entry, entry, type Mapping, type Node, textOf } from '../syntax/tree.ts';
import { type Globals, globalsFor, mergedEntries } from './globals.ts';
import type { Work } from './work.ts';

/** A resource of SAM's, with its globals. */
export type Sam = {
  readonly id: string;
  /** What stands behind `AWS::Serverless::`. */
  readonly kind: string;
  readonly entry: Entry;
  readonly properties: Mapping['entries'];
  /** Where a property that is missing would be written; undefined when there is no such place. */
  readonly written: Mapping | undefined;
  readonly events: readonly SamEvent[];
};

/** What sets off a function or a state machine. */
export type SamEvent = {
  /** Begins the names of what is made for it. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly entry: Entry;
  readonly properties: Mapping['entries'];
};

const prefix = 'AWS::Serverless::';
const none: Mapping['entries'] = new Map();

/** Undefined for what is none of SAM's resources. */
export const kindOf = ({ value }: Entry): string | undefined => {
  const type = textOf(entry(value, 'Type')?.value);
  return type?.startsWith(prefix) === true ? type.slice(prefix.length) : undefined;
};

export function readSam(resource: Entry, kind: string, globals: Globals, work: Work): Sam {
  const shared = globalsFor(kind, resource.value, globals)?.entries ?? none;
  const written = propertiesOf(resource, work);
  const properties = mergedEntries(shared, written?.entries ?? none, work);
  const sam = { id: resource.name, kind, entry: resource, properties, written };
  return { ...sam, events: eventsOf(resource.name, properties.get('Events'), work) };
}

/** Nothing is written under an empty key: there is a place, though nobody can tell yet how it would look. */
function propertiesOf({ name, value }: Entry, { say }: Work): Mapping | undefined {
  const properties = entry(value, 'Properties');
  const node = properties?.value;
  if (properties === undefined || node === undefined || isNull(node)) return undefined;
  if (node.kind === 'map' && asIntrinsic(node) === undefined) return node;
  if (node.kind !== 'invalid') say('error', 'syntax', `the Properties of ${name} must be a map`, properties.key);
  return undefined;
}

export const isNull = (node: Node): boolean => node.kind === 'scalar' && node.value === null;

function eventsOf(id: string, events: Entry | undefined, work: Work): readonly SamEvent[] {
  if (events === undefined || isNull(events.value)) return [];
  if (events.value.kind !== 'map' || asIntrinsic(events.value)) {
    if (events.value.kind !== 'invalid')
      work.say('error', 'syntax', `the Events of ${id} must be a map of names`, events.key);
    return [];
  }
  const { entries } = events.value;
  return work.spend(entries.size, events.key) ? [...entries.values()].flatMap(each => eventOf(id, each, work)) : [];
}

function eventOf(id: string, event: Entry, work: Work): readonly SamEvent[] {
  const type = textOf(entry(event.value, 'Type')?.value);
  if (type === undefined) {
    work.say('error', 'syntax', `the event ${event.name} of ${id} has no Type`, event.key);
    return [];
  }
  const properties = eventProperties(event, work);
  return [{ id: `${id}${event.name}`, name: event.name, type, entry: event, properties }];
}

function eventProperties({ name, value }: Entry, { say }: Work): Mapping['entries'] {
  const properties = entry(value, 'Properties');
  if (properties === undefined || isNull(properties.value)) return none;
  if (properties.value.kind === 'map') return properties.value.entries;
  say('error', 'syntax', `the Properties of event ${name} must be a map`, properties.key);
  return none;
}

/** A property's value. */
export const at = ({ properties }: Pick<Sam, 'properties'>, name: string): Node | undefined =>
  properties.get(name)?.value;
