import { follow } from '../../follow.ts';
import { hourly, inRegions, number, oneOf, required, resource, texts, type Line, type Part } from '../../resource.ts';

/** What decides how a table and its indexes are billed; written on the table. */
export const tableAttributes = (table: '' | '/') => ({
  billing: oneOf([`${table}billing_mode`, `${table}BillingMode`], ['PROVISIONED', 'PAY_PER_REQUEST'], 'PROVISIONED'),
  tableClass: oneOf(
    [`${table}table_class`, `${table}TableClass`],
    ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'],
    'STANDARD',
  ),
  replicas: texts([`${table}replica.*.region_name`, '']),
});

const capacity = 'no capacity is written';

export const capacityAttributes = {
  reads: required(capacity, number(['read_capacity', 'ProvisionedThroughput.ReadCapacityUnits'])),
  writes: required(capacity, number(['write_capacity', 'ProvisionedThroughput.WriteCapacityUnits'])),
};

type Billing = {
  readonly billing: 'PROVISIONED' | 'PAY_PER_REQUEST';
  readonly tableClass: 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS';
  /** The other regions that it is in: each bills what it holds and what is written to it. */
  readonly replicas: readonly string[];
  /** It is itself such a region of a table that is declared elsewhere. */
  readonly isReplica?: boolean;
};
export type Capacity = Billing & { readonly reads: number | undefined; readonly writes: number | undefined };

/** The same usage type, as the table's class has it. */
export const keyFor =
  ({ tableClass }: Pick<Billing, 'tableClass'>) =>
  (usageType: string): string =>
    `AmazonDynamoDB ${tableClass === 'STANDARD_INFREQUENT_ACCESS' ? 'IA-' : ''}${usageType}`;

/** Whether what is written to it is written in other regions too. */
export const isReplicated = ({ replicas, isReplica }: Pick<Billing, 'replicas' | 'isReplica'>): boolean =>
  replicas.length > 0 || isReplica === true;

/** Writes to an index are no replicated writes, even where those to its table are. */
export function capacityLines(values: Capacity, of: 'table' | 'index'): readonly Line[] {
  const { billing, reads = 0, writes = 0, replicas } = values;
  if (billing === 'PAY_PER_REQUEST') return [];
  const key = keyFor(values);
  const write = of === 'table' && isReplicated(values) ? 'ReplWriteCapacityUnit-Hrs' : 'WriteCapacityUnit-Hrs';
  return [
    ...inRegions(replicas, hourly('Write capacity', writes, 'WCU-hour', key(write))),
    ...inRegions(replicas, hourly('Read capacity', reads, 'RCU-hour', key('ReadCapacityUnit-Hrs'))),
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
