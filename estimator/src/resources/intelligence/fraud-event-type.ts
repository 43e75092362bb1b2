import { amount, resource, used } from '../../resource.ts';

export const fraudEventType = resource({
  name: 'Fraud event type',
  terraform: [],
  cloudformation: 'AWS::FraudDetector::EventType',
  attributes: {},
  usage: { stored_gb: amount('GB of events kept with it', 0, 10, 500) },
  lines: (_, usage) => [used('Stored events', usage, 'stored_gb', 'GB', 'AmazonFraudDetector StoredDataset')],
});
