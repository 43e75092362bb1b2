import { type Entry, entry, type Node } from '../../syntax/tree.ts';
import { beside, same } from '../make.ts';
import { getAtt, list, map, property, renamed, value } from '../nodes.ts';
import { at, type Sam, type SamEvent } from '../source.ts';
import type { Work } from '../work.ts';

/** What an event calls, and as whom; a function needs no role. */
export type Called = { readonly sam: Sam; readonly arn: Node; readonly role?: string | undefined };

/** A rule of EventBridge, by a schedule or a pattern. */
export function rule(event: SamEvent, called: Called, { text }: Work): readonly Entry[] {
  const { entry: place, properties } = event;
  const queue = deadLetters(event, { text });
  const made = beside(
    called.sam,
    event.id,
    'AWS::Events::Rule',
    [
      ...same(event, ['Name', 'Description', 'EventBusName', 'State']),
      renamed(properties.get('RuleName'), 'Name'),
      renamed(properties.get('Schedule'), 'ScheduleExpression'),
      renamed(properties.get('Pattern'), 'EventPattern'),
      stateOf(event),
      property('Targets', list([targetFor(event, called, queue)], place.key), place.key),
    ],
    place,
  );
  return [made, ...lettersFor(event, called.sam, queue, 'with a policy')];
}

/** `Enabled` is the older way to say it. */
function stateOf(event: SamEvent): Entry | undefined {
  const enabled = event.properties.get('Enabled');
  if (enabled?.value.kind !== 'scalar') return undefined;
  const isOn = /^true$/i.test(enabled.value.text);
  return property('State', value(isOn ? 'ENABLED' : 'DISABLED', enabled.value), enabled);
}

const scheduled = [
  ...['ScheduleExpression', 'FlexibleTimeWindow', 'Name', 'State', 'Description', 'StartDate', 'EndDate'],
  ...['ScheduleExpressionTimezone', 'GroupName', 'KmsKeyArn'],
];

/** A schedule of EventBridge Scheduler, which calls by a role. */
export function schedule(event: SamEvent, { sam, arn }: Called, { text }: Work): readonly Entry[] {
  const { entry: place } = event;
  const given = event.properties.get('RoleArn');
  const queue = deadLetters(event, { text });
  const role = given === undefined ? `${event.id}Role` : undefined;
  const target = targetFor(event, { sam, arn, role }, queue, given);
  const made = beside(
    sam,
    event.id,
    'AWS::Scheduler::Schedule',
    [...same(event, scheduled), property('Target', target, place.key)],
    place,
  );
  const roles = role === undefined ? [] : [roleFor(event, sam, role)];
  return [made, ...lettersFor(event, sam, queue), ...roles];
}

export const roleFor = ({ entry: place, properties }: SamEvent, sam: Sam, id: string): Entry =>
  beside(sam, id, 'AWS::IAM::Role', [properties.get('PermissionsBoundary')], place);

function targetFor(event: SamEvent, { arn, role }: Called, queue: Letters | undefined, given?: Entry): Node {
  const { key } = event.entry;
  const letters = queue && map([property('Arn', queue.arn, key)], key);
  return map(
    [
      property('Arn', arn, key),
      property('Id', value(`${event.id}LambdaTarget`, key), key),
      given ?? property('RoleArn', role === undefined ? undefined : getAtt(role, 'Arn', key), key),
      ...same(event, ['Input', 'InputPath', 'RetryPolicy']),
      property('DeadLetterConfig', letters, key),
    ],
    key,
  );
}

/** Where events go that nobody took: a queue that is there, or one to be made under this name. */
type Letters = { readonly arn: Node; readonly makes: string | undefined };

function deadLetters(event: SamEvent, { text }: Pick<Work, 'text'>): Letters | undefined {
  const config = at(event, 'DeadLetterConfig');
  if (config?.kind !== 'map') return undefined;
  const arn = entry(config, 'Arn')?.value;
  if (arn) return { arn, makes: undefined };
  const id = text(entry(config, 'QueueLogicalId')?.value) ?? `${event.id}Queue`;
  return { arn: getAtt(id, 'Arn', event.entry.key), makes: id };
}

function lettersFor(
  { id, entry: place }: SamEvent,
  sam: Sam,
  queue: Letters | undefined,
  policy?: 'with a policy',
): readonly Entry[] {
  if (queue?.makes === undefined) return [];
  const made = beside(sam, queue.makes, 'AWS::SQS::Queue', [], place);
  return policy === undefined ? [made] : [made, beside(sam, `${id}QueuePolicy`, 'AWS::SQS::QueuePolicy', [], place)];
}
