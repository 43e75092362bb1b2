import { number, present, resource } from '../../resource.ts';
import { billingLines, tableUsage } from './dynamodb-billing.ts';
import { toldLines } from './dynamodb-extras.ts';

/** A table of SAM where its transform is not named; on demand unless a capacity is written. */
export const simpleTable = resource({
  name: 'Simple table',
  terraform: [],
  cloudformation: 'AWS::Serverless::SimpleTable',
  attributes: {
    isProvisioned: present(['', 'ProvisionedThroughput']),
    reads: number(['', 'ProvisionedThroughput.ReadCapacityUnits']),
    writes: number(['', 'ProvisionedThroughput.WriteCapacityUnits']),
  },
  usage: tableUsage,
  lines: ({ isProvisioned, ...capacity }, usage) => [
    ...billingLines(
      {
        ...capacity,
        billing: isProvisioned ? 'PROVISIONED' : 'PAY_PER_REQUEST',
        tableClass: 'STANDARD',
        replicas: [],
      },
      usage,
    ),
    ...toldLines(usage),
  ],
});
