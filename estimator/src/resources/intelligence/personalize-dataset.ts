import { amount, resource, used } from '../../resource.ts';

export const personalizeDataset = resource({
  name: 'Personalize dataset',
  terraform: [],
  cloudformation: ['AWS::Personalize::Dataset', 'AWS::Personalize::EventTracker'],
  attributes: {},
  usage: { monthly_ingested_gb: amount('GB a month of data and events taken in', 1, 50, 2000) },
  lines: (_, usage) => [used('Data', usage, 'monthly_ingested_gb', 'GB', 'AmazonPersonalize DataIngestion')],
});
