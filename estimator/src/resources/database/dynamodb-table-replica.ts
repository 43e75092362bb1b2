import { assuming, boolean, lenient, number, oneOf, present, resource, used } from '../../resource.ts';
import { billingLines, tableUsage } from './dynamodb-billing.ts';
import { plain, toldLines } from './dynamodb-extras.ts';

const classes = ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'] as const;

/** A table in one more region: billed there for what it holds and for each write, as its table is set up. */
export const dynamodbTableReplica = resource({
  name: 'DynamoDB table replica',
  terraform: 'aws_dynamodb_table_replica',
  cloudformation: [],
  attributes: {
    billing: oneOf(['global_table_arn > billing_mode', ''], ['PROVISIONED', 'PAY_PER_REQUEST'], 'PROVISIONED'),
    tableClass: oneOf(['table_class_override | global_table_arn > table_class', ''], classes, 'STANDARD'),
    reads: number(['global_table_arn > read_capacity', '']),
    writes: number(['global_table_arn > write_capacity', '']),
    hasIndexes: lenient(present(['global_table_arn > global_secondary_index', ''])),
    recovery: boolean(['point_in_time_recovery', ''], false),
  },
  usage: tableUsage,

  lines: ({ hasIndexes, ...values }, usage) => [
    ...billingLines({ ...values, isReplica: true, replicas: [] }, usage).map((line, at) =>
      at === 0 && hasIndexes && values.billing === 'PROVISIONED'
        ? assuming('the capacity of its indexes is not counted', line)
        : line,
    ),
    values.recovery && used('Point-in-time recovery', usage, 'pitr_backup_storage_gb', 'GB', plain.recovery),
    ...toldLines(usage),
  ],
});
