import { asIntrinsic, type Entry, entry, itemsOf, type Mapping, type Node } from '../syntax/tree.ts';
import { targetOf } from './events/target.ts';
import { call, list, map, property, ref, value } from './nodes.ts';
import { conditionOf } from './shared.ts';
import { at, type Sam, type SamEvent } from './source.ts';
import { refOf, type Work } from './work.ts';

type Resources = ReadonlyMap<string, Entry>;

/** An event that a resource sends, and what it calls. */
type Sent = { readonly event: SamEvent; readonly sam: Sam; readonly arn: Node };

type Sender = {
  /** The property of the event that names the resource. */
  readonly names: string;
  /** What the resource is told, beside what it says already. */
  readonly tell: (sent: readonly Sent[], properties: Mapping) => Entry | undefined;
};

const senders: Readonly<Record<string, Sender>> = {
  S3: { names: 'Bucket', tell: notifications },
  Cognito: { names: 'UserPool', tell: triggers },
};

/** Buckets and user pools are told which functions to call; both must stand in the same template. */
export function notified(
  resources: Resources,
  sams: readonly Sam[],
  names: ReadonlyMap<string, string>,
  work: Work,
): Resources {
  const done = new Map(resources);
  for (const [type, sender] of Object.entries(senders)) {
    for (const [id, sent] of bySender(type, sender, sams, names)) {
      const resource = done.get(id);
      if (resource) done.set(id, told(resource, sent, sender));
      else for (const { event } of sent) stray(event, sender, work);
    }
  }
  return done;
}

function stray({ name, entry: { key } }: SamEvent, { names }: Sender, { say }: Work): void {
  say('error', 'reference', `the ${names} of event ${name} must be a Ref to one in this template`, key);
}

function bySender(
  type: string,
  { names }: Sender,
  sams: readonly Sam[],
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Sent[]> {
  const senders = new Map<string, Sent[]>();
  for (const sam of sams.filter(({ kind }) => kind === 'Function')) {
    const { arn } = targetOf(sam, ids.get(`${sam.id}.Alias`));
    for (const event of sam.events.filter(each => each.type === type)) {
      const id = refOf(at(event, names)) ?? '';
      const sent = senders.get(id) ?? [];
      sent.push({ event, sam, arn: arn(event.entry.key) });
      senders.set(id, sent);
    }
  }
  return senders;
}

/** A resource without properties of its own is left as it is: none would have a place in the text any more. */
function told(resource: Entry, sent: readonly Sent[], { tell }: Sender): Entry {
  const properties = entry(resource.value, 'Properties');
  if (resource.value.kind !== 'map' || properties?.value.kind !== 'map' || asIntrinsic(properties.value))
    return resource;
  const added = tell(sent, properties.value);
  if (added === undefined) return resource;
  const body = { ...properties.value, entries: new Map(properties.value.entries).set(added.name, added) };
  const entries = new Map(resource.value.entries).set('Properties', { ...properties, value: body });
  return { ...resource, value: { ...resource.value, entries } };
}

function notifications(sent: readonly Sent[], properties: Mapping): Entry | undefined {
  const before = entry(properties, 'NotificationConfiguration');
  const lambdas = entry(before?.value, 'LambdaConfigurations')?.value;
  const items = [...itemsIn(lambdas), ...sent.flatMap(configurations)];
  return among(before, 'NotificationConfiguration', [
    property('LambdaConfigurations', list(items, properties), properties),
  ]);
}

const itemsIn = (node: Node | undefined): readonly Node[] => (node && itemsOf(node)) ?? [];

/** Beside what a person wrote there; undefined where that is worked out. */
function among(before: Entry | undefined, name: string, added: readonly (Entry | undefined)[]): Entry | undefined {
  const [first] = added;
  if (before === undefined) return first && property(name, map(added, first.key), first.key);
  if (before.value.kind !== 'map' || asIntrinsic(before.value)) return undefined;
  const entries = new Map(before.value.entries);
  for (const each of added) if (each) entries.set(each.name, each);
  return { ...before, value: { ...before.value, entries } };
}

function configurations({ event, sam, arn }: Sent): readonly Node[] {
  const { key } = event.entry;
  const kinds = at(event, 'Events');
  return ((kinds && itemsOf(kinds)) ?? [kinds]).map(kind =>
    whereIs(
      sam,
      map([property('Event', kind, key), event.properties.get('Filter'), property('Function', arn, key)], key),
    ),
  );
}

/** A function that may not be there is not called. */
function whereIs(sam: Sam, node: Node): Node {
  const condition = conditionOf(sam);
  if (condition === undefined) return node;
  return call('Fn::If', list([value(condition, node), node, ref('AWS::NoValue', node)], node));
}

function triggers(sent: readonly Sent[], properties: Mapping): Entry | undefined {
  return among(entry(properties, 'LambdaConfig'), 'LambdaConfig', sent.flatMap(triggersOf));
}

function triggersOf({ event, arn }: Sent): readonly (Entry | undefined)[] {
  const kinds = at(event, 'Trigger');
  return ((kinds && itemsOf(kinds)) ?? [kinds]).map(kind =>
    kind?.kind === 'scalar' ? property(kind.text, arn, event.entry.key) : undefined,
  );
}
