import { amount, oneOf, resource, used } from '../../resource.ts';

/** Only CloudFormation has it. */
export const logScheduledQuery = resource({
  name: 'Log scheduled query',
  terraform: [],
  cloudformation: 'AWS::Logs::ScheduledQuery',
  attributes: { state: oneOf(['', 'State'], ['ENABLED', 'DISABLED'], 'ENABLED') },
  usage: { monthly_scanned_gb: amount('GB of logs that it scans a month', 5, 200, 20_000) },
  freeWithoutLines: 'it is off',
  lines: ({ state }, usage) => [
    state === 'ENABLED' &&
      used('Logs scanned', usage, 'monthly_scanned_gb', 'GB', 'AmazonCloudWatch DataScanned-Bytes'),
  ],
});
