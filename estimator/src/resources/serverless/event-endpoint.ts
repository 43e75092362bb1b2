import { amount, oneOf, resource, used } from '../../resource.ts';

/** An event that it copies to the other region is billed as one of your own. */
export const eventEndpoint = resource({
  name: 'Event endpoint',
  terraform: 'aws_cloudwatch_event_endpoint',
  cloudformation: 'AWS::Events::Endpoint',
  attributes: {
    replication: oneOf(['replication_config.state', 'ReplicationConfig.State'], ['ENABLED', 'DISABLED'], 'ENABLED'),
  },
  usage: { monthly_replicated_events: amount('events copied a month, each begun 64 KB counted', 100_000, 5e6, 200e6) },
  freeWithoutLines: 'it copies no events',
  lines: ({ replication }, usage) => [
    replication === 'ENABLED' &&
      used('Events copied', usage, 'monthly_replicated_events', '64 KB event', 'AWSEvents Event-64K-Chunks'),
  ],
});
