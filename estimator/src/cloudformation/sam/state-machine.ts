import type { Entry } from '../syntax/tree.ts';
import { apiOf, type Around } from './around.ts';
import { location, ofBody } from './code.ts';
import { unknownEvent } from './events/index.ts';
import { roleFor, rule, schedule } from './events/rule.ts';
import { beside, type Expansion, main, same } from './make.ts';
import { getAtt, property, ref, renamed, tagList } from './nodes.ts';
import { at, type Sam, type SamEvent } from './source.ts';

const createdBy = { 'stateMachine:createdBy': 'SAM' };

export function expandStateMachine(sam: Sam, around: Around): Expansion {
  const { properties, entry } = sam;
  const tags = property('Tags', tagList(at(sam, 'Tags'), createdBy, entry.key), entry.key);
  const role = renamed(properties.get('Role'), 'RoleArn');
  const machine = main(sam, 'AWS::StepFunctions::StateMachine', [
    ...same(sam, ['Definition', 'DefinitionSubstitutions']),
    location(properties.get('DefinitionUri'), 'DefinitionS3Location', ofBody),
    renamed(properties.get('Name'), 'StateMachineName'),
    renamed(properties.get('Type'), 'StateMachineType'),
    renamed(properties.get('Logging'), 'LoggingConfiguration'),
    renamed(properties.get('Tracing'), 'TracingConfiguration'),
    role ?? property('RoleArn', getAtt(`${sam.id}Role`, 'Arn', entry.key), entry.key),
    tags,
  ]);
  const own = [renamed(properties.get('RolePath'), 'Path'), properties.get('PermissionsBoundary'), tags];
  const roles = role ? [] : [beside(sam, `${sam.id}Role`, 'AWS::IAM::Role', own)];
  return {
    entries: [machine, ...roles, ...published(sam, around), ...sam.events.flatMap(each => event(each, sam, around))],
  };
}

function published(sam: Sam, { text }: Around): readonly Entry[] {
  const name = at(sam, 'AutoPublishAlias');
  if (name === undefined) return [];
  const { key } = sam.entry;
  return [
    beside(sam, `${sam.id}Version`, 'AWS::StepFunctions::StateMachineVersion', [
      property('StateMachineArn', ref(sam.id, key), key),
    ]),
    beside(sam, `${sam.id}Alias${text(name) ?? ''}`, 'AWS::StepFunctions::StateMachineAlias', [
      property('Name', name, key),
    ]),
  ];
}

/** Whoever starts a state machine needs a role for it. */
function event(each: SamEvent, sam: Sam, around: Around): readonly Entry[] {
  const arn = ref(sam.id, each.entry.key);
  const role = `${each.id}Role`;
  switch (each.type) {
    case 'Schedule':
    case 'CloudWatchEvent':
    case 'EventBridgeRule':
      return [...rule(each, { sam, arn, role }, around), roleFor(each, sam, role)];
    case 'ScheduleV2':
      return schedule(each, { sam, arn }, around);
    case 'Api':
      return byApi(each, sam, role, around);
    default:
      unknownEvent(each, sam, around);
      return [];
  }
}

function byApi(each: SamEvent, sam: Sam, role: string, { sams, say }: Around): readonly Entry[] {
  const api = apiOf(each);
  if (api !== undefined && !sams.has(api))
    say(
      'error',
      'reference',
      `the event ${each.name} names the API "${api}", which is not in this template`,
      each.entry.key,
    );
  return [roleFor(each, sam, role)];
}
