import { type Entry, entry } from '../../syntax/tree.ts';
import { beside, same } from '../make.ts';
import { getAtt, list, map, property, renamed, value } from '../nodes.ts';
import { at, type SamEvent } from '../source.ts';
import { pullFrom } from './pull.ts';
import { permission, type Target } from './target.ts';

/** A topic calls the function, or fills a queue that the function reads. */
export function sns(event: SamEvent, target: Target): readonly Entry[] {
  const subscription = at(event, 'SqsSubscription');
  if (subscription === undefined || (subscription.kind === 'scalar' && subscription.value !== true))
    return [
      subscribed(event, target, 'lambda', target.arn(event.entry.key)),
      permission(event, target, 'sns.amazonaws.com', { source: at(event, 'Topic') }),
    ];
  return throughQueue(event, target);
}

function throughQueue(event: SamEvent, target: Target): readonly Entry[] {
  const { entry: place, id } = event;
  const given = entry(at(event, 'SqsSubscription'), 'QueueArn');
  const queue = given ?? property('QueueArn', getAtt(`${id}Queue`, 'Arn', place.key), place.key);
  const own = given === undefined ? [beside(target.sam, `${id}Queue`, 'AWS::SQS::Queue', [], place)] : [];
  return [
    ...own,
    beside(target.sam, `${id}QueuePolicy`, 'AWS::SQS::QueuePolicy', [], place),
    subscribed(event, target, 'sqs', queue?.value),
    pullFrom(queue, event, target),
  ];
}

const subscribed = (event: SamEvent, { sam }: Target, protocol: string, endpoint: Entry['value'] | undefined): Entry =>
  beside(
    sam,
    event.id,
    'AWS::SNS::Subscription',
    [
      property('Protocol', value(protocol, event.entry.key), event.entry.key),
      property('Endpoint', endpoint, event.entry.key),
      renamed(event.properties.get('Topic'), 'TopicArn'),
      ...same(event, ['Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy']),
    ],
    event.entry,
  );

export function cloudWatchLogs(event: SamEvent, target: Target): readonly Entry[] {
  const { entry: place } = event;
  const properties = [
    ...same(event, ['LogGroupName', 'FilterPattern']),
    property('DestinationArn', target.arn(place.key), place.key),
  ];
  return [
    beside(target.sam, event.id, 'AWS::Logs::SubscriptionFilter', properties, place),
    permission(event, target, 'logs.amazonaws.com'),
  ];
}

export function iotRule(event: SamEvent, target: Target): readonly Entry[] {
  const { key } = event.entry;
  const action = map([property('FunctionArn', target.arn(key), key)], key);
  const payload = map(
    [
      ...same(event, ['Sql', 'AwsIotSqlVersion']),
      property('RuleDisabled', value(false, key), key),
      property('Actions', list([map([property('Lambda', action, key)], key)], key), key),
    ],
    key,
  );
  return [
    beside(target.sam, event.id, 'AWS::IoT::TopicRule', [property('TopicRulePayload', payload, key)], event.entry),
    permission(event, target, 'iot.amazonaws.com'),
  ];
}

/** The bucket or the pool that sends the event is told of it where all of them are known. */
export const s3 = (event: SamEvent, target: Target): readonly Entry[] => [
  permission(event, target, 's3.amazonaws.com'),
];

export const cognito = (event: SamEvent, target: Target): readonly Entry[] => [
  permission(event, target, 'cognito-idp.amazonaws.com', { prefix: `${target.id}Cognito` }),
];

export const alexa = (event: SamEvent, target: Target): readonly Entry[] => [
  permission(event, target, 'alexa-appkit.amazon.com'),
];

export const apiPermission = (event: SamEvent, target: Target, suffix: string): Entry =>
  permission(event, target, 'apigateway.amazonaws.com', { suffix });
