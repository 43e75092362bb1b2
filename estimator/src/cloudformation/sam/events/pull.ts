import type { Entry } from '../../syntax/tree.ts';
import { beside } from '../make.ts';
import { map, property, renamed } from '../nodes.ts';
import { at, type SamEvent } from '../source.ts';
import type { Target } from './target.ts';

/** Where Lambda itself fetches from, and the property that names it. */
export const pulled: ReadonlyMap<string, string> = new Map([
  ['Kinesis', 'Stream'],
  ['DynamoDB', 'Stream'],
  ['SQS', 'Queue'],
  ['MSK', 'Stream'],
  ['MQ', 'Broker'],
  ['DocumentDB', 'Cluster'],
  ['SelfManagedKafka', ''],
]);

const kafka: Readonly<Record<string, string>> = {
  MSK: 'AmazonManagedKafkaEventSourceConfig',
  SelfManagedKafka: 'SelfManagedKafkaEventSourceConfig',
};

const documents = ['DatabaseName', 'CollectionName', 'FullDocument'];

/** What CloudFormation calls otherwise, or has somewhere else. */
const moved: ReadonlySet<string> = new Set([
  ...pulled.values(),
  ...documents,
  'ConsumerGroupId',
  'DynamicPolicyName',
  'KafkaBootstrapServers',
  'SecretsManagerKmsKeyId',
]);

export function pull(event: SamEvent, target: Target): readonly Entry[] {
  const { entry, properties } = event;
  const kept = [...properties.values()].filter(({ name }) => !moved.has(name));
  const mapping = beside(
    target.sam,
    event.id,
    'AWS::Lambda::EventSourceMapping',
    [
      property('FunctionName', target.name(entry.key), entry.key),
      renamed(properties.get(pulled.get(event.type) ?? ''), 'EventSourceArn'),
      ...kept,
      ...nested(event),
    ],
    entry,
  );
  return [mapping];
}

const nested = (event: SamEvent): readonly (Entry | undefined)[] => [
  within(event, kafka[event.type], ['ConsumerGroupId']),
  within(event, event.type === 'DocumentDB' ? 'DocumentDBEventSourceConfig' : undefined, documents),
  brokers(event),
];

function within(
  { entry, properties }: SamEvent,
  name: string | undefined,
  names: readonly string[],
): Entry | undefined {
  const found = names.flatMap(each => properties.get(each) ?? []);
  return name === undefined || found.length === 0 ? undefined : property(name, map(found, entry.key), entry.key);
}

function brokers(event: SamEvent): Entry | undefined {
  const { key } = event.entry;
  const servers = at(event, 'KafkaBootstrapServers');
  if (servers === undefined) return undefined;
  const endpoints = map([property('KafkaBootstrapServers', servers, key)], key);
  return property('SelfManagedEventSource', map([property('Endpoints', endpoints, key)], key), key);
}

/** The mapping that reads from a queue between a topic and a function. */
export const pullFrom = (queue: Entry | undefined, event: SamEvent, { sam, name }: Target): Entry =>
  beside(
    sam,
    `${event.id}EventSourceMapping`,
    'AWS::Lambda::EventSourceMapping',
    [
      property('FunctionName', name(event.entry.key), event.entry.key),
      renamed(queue, 'EventSourceArn'),
      ...batch(event),
    ],
    event.entry,
  );

function batch(event: SamEvent): readonly (Entry | undefined)[] {
  const subscription = at(event, 'SqsSubscription');
  return subscription?.kind === 'map' ? ['BatchSize', 'Enabled'].map(name => subscription.entries.get(name)) : [];
}
