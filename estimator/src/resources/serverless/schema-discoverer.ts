import { amount, resource, used } from '../../resource.ts';

export const schemaDiscoverer = resource({
  name: 'Schema discoverer',
  terraform: 'aws_schemas_discoverer',
  cloudformation: 'AWS::EventSchemas::Discoverer',
  attributes: {},
  usage: {
    monthly_schema_discovery_events: amount('events a month that it reads, each begun 8 KB counted', 1e5, 5e6, 200e6),
  },
  lines: (_, usage) => [
    used('Schema discovery', usage, 'monthly_schema_discovery_events', '8 KB event', 'AWSEvents Event-8K-Chunks'),
  ],
});
