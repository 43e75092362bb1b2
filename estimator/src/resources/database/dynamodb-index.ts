import { follow } from '../../follow.ts';
import { count, hourly, number, oneOf, required, resource, type Line, type Part } from '../../resource.ts';

/** What decides how a table and its indexes are billed; written on the table. */
export const tableAttributes = (table: '' | '/') => ({
  billing: oneOf([`${table}billing_mode`, `${table}BillingMode`], ['PROVISIONED', 'PAY_PER_REQUEST'], 'PROVISIONED'),
  tableClass: oneOf(
    [`${table}table_class`, `${table}TableClass`],
    ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'],
    'STANDARD',
  ),
  replicas: count([`${table}replica`, '']),
});

const capacity = 'no capacity is written';

export const capacityAttributes = {
  reads: required(capacity, number(['read_capacity', 'ProvisionedThroughput.ReadCapacityUnits'])),
  writes: required(capacity, number(['write_capacity', 'ProvisionedThroughput.WriteCapacityUnits'])),
};

type Billing = {
  readonly billing: 'PROVISIONED' | 'PAY_PER_REQUEST';
  readonly tableClass: 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS';
  readonly replicas: number | undefined;
};
export type Capacity = Billing & { readonly reads: number | undefined; readonly writes: number | undefined };

/** The same usage type, as the table's class has it. */
export const keyFor =
  ({ tableClass }: Pick<Billing, 'tableClass'>) =>
  (usageType: string): string =>
    `AmazonDynamoDB ${tableClass === 'STANDARD_INFREQUENT_ACCESS' ? 'IA-' : ''}${usageType}`;

/** In how many regions the table is: each bills what it holds and what is written to it. */
export const regionsOf = ({ replicas }: Pick<Billing, 'replicas'>): number => 1 + (replicas ?? 0);

/** Writes to an index are no replicated writes, even where those to its table are. */
export function capacityLines(values: Capacity, of: 'table' | 'index'): readonly Line[] {
  const { billing, reads = 0, writes = 0 } = values;
  if (billing === 'PAY_PER_REQUEST') return [];
  const key = keyFor(values);
  const regions = regionsOf(values);
  const write = of === 'table' && regions > 1 ? 'ReplWriteCapacityUnit-Hrs' : 'WriteCapacityUnit-Hrs';
  return [
    hourly('Write capacity', writes * regions, 'WCU-hour', key(write)),
    hourly('Read capacity', reads * regions, 'RCU-hour', key('ReadCapacityUnit-Hrs')),
  ];
}

const dynamodbIndex = resource({
  name: 'Global secondary index',
  terraform: [],
  cloudformation: [],
  attributes: { ...tableAttributes('/'), ...capacityAttributes },
  // On demand, an index's requests and storage are within the table's.
  lines: values => capacityLines(values, 'index'),
});

export const dynamodbIndexes: readonly Part[] = [
  {
    type: dynamodbIndex,
    terraform: 'global_secondary_index',
    cloudformation: 'GlobalSecondaryIndexes',
    label: (item, index) => {
      const name = follow(item, ['name']) ?? follow(item, ['IndexName']);
      return `Index ${typeof name === 'string' ? name : String(index + 1)}`;
    },
  },
];
