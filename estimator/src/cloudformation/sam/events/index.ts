import { type Entry, textOf } from '../../syntax/tree.ts';
import { apiOf, type Around } from '../around.ts';
import { at, type Sam, type SamEvent } from '../source.ts';
import { pull, pulled } from './pull.ts';
import { alexa, apiPermission, cloudWatchLogs, cognito, iotRule, s3, sns } from './push.ts';
import { rule, schedule } from './rule.ts';
import { isForAll, permission, type Target } from './target.ts';

type Maker = (event: SamEvent, target: Target, around: Around) => readonly Entry[];

const byRule: Maker = (event, target, around) => [
  ...rule(event, { sam: target.sam, arn: target.arn(event.entry.key) }, around),
  permission(event, target, 'events.amazonaws.com'),
];

/** A function's events, and what is made for each. A new one is a new row. */
const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ...[...pulled.keys()].map(type => [type, pull] as const),
  ['AlexaSkill', alexa],
  ['Api', restApi],
  ['CloudWatchEvent', byRule],
  ['CloudWatchLogs', cloudWatchLogs],
  ['Cognito', cognito],
  ['EventBridgeRule', byRule],
  ['HttpApi', httpApi],
  ['IoTRule', iotRule],
  ['S3', s3],
  ['SNS', sns],
  ['Schedule', byRule],
  ['ScheduleV2', scheduleV2],
]);

export const functionEvents = (target: Target, around: Around): readonly Entry[] =>
  target.sam.events.flatMap(event => {
    const make = makers.get(event.type);
    if (make) return make(event, target, around);
    unknownEvent(event, target.sam, around);
    return [];
  });

export function unknownEvent({ entry, name, type }: SamEvent, { id }: Sam, { say }: Around): void {
  say('warning', 'not-supported', `the event ${name} of ${id} is of type ${type}, which is not read`, entry.key);
}

function scheduleV2(event: SamEvent, target: Target, around: Around): readonly Entry[] {
  return schedule(event, { sam: target.sam, arn: target.arn(event.entry.key) }, around);
}

/** The permission is named after the stage, as far as its name is written. */
function restApi(event: SamEvent, target: Target, around: Around): readonly Entry[] {
  const id = apiOf(event);
  const api = id === undefined ? undefined : around.sams.get(id);
  const stage = api && at(api, 'StageName');
  if (id !== undefined && api === undefined) strayApi(event, id, around);
  const suffix = stage === undefined ? 'AllStages' : (textOf(stage) ?? 'Stage');
  return [apiPermission(event, target, suffix)];
}

function strayApi({ name, entry }: SamEvent, id: string, { say }: Around): void {
  say('error', 'reference', `the event ${name} names the API "${id}", which is not in this template`, entry.key);
}

/** Leave to call for every path covers the others of the same function. */
function httpApi(event: SamEvent, target: Target, around: Around): readonly Entry[] {
  const id = apiOf(event);
  if (id !== undefined && !around.sams.has(id)) strayApi(event, id, around);
  return target.callers.has(id) && !isForAll(event) ? [] : [apiPermission(event, target, '')];
}
