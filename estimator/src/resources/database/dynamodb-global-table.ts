import { assuming, boolean, number, oneOf, present, required, resource, texts, used } from '../../resource.ts';
import { billingLines, tableUsage } from './dynamodb-billing.ts';
import { plain, toldLines } from './dynamodb-extras.ts';

const settings = {
  reads: 'Replicas.0.ReadProvisionedThroughputSettings',
  writes: 'WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings',
};
const capacity = 'no capacity is written';

/** Only templates have it; it may be in one region alone. */
export const dynamodbGlobalTable = resource({
  name: 'DynamoDB global table',
  terraform: [],
  cloudformation: 'AWS::DynamoDB::GlobalTable',
  attributes: {
    billing: oneOf(['', 'BillingMode'], ['PROVISIONED', 'PAY_PER_REQUEST'], 'PROVISIONED'),
    tableClass: oneOf(['', 'Replicas.0.TableClass'], ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'], 'STANDARD'),
    regions: texts(['', 'Replicas.*.Region']),
    reads: required(
      capacity,
      number([
        '',
        `${settings.reads}.ReadCapacityUnits | ${settings.reads}.ReadCapacityAutoScalingSettings.MinCapacity`,
      ]),
    ),
    writes: required(capacity, number(['', `${settings.writes}.MinCapacity`])),
    indexes: present(['', 'GlobalSecondaryIndexes']),
    recovery: boolean(['', 'Replicas.0.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'], false),
    toKinesis: present(['', 'Replicas.0.KinesisStreamSpecification']),
  },
  usage: tableUsage,

  lines: ({ regions, indexes, ...values }, usage, { region }) => {
    const [first, ...others] = billingLines({ ...values, replicas: regions.filter(each => each !== region) }, usage);
    const isOpen = indexes && values.billing === 'PROVISIONED';
    return [
      first !== undefined && isOpen
        ? assuming('autoscaling keeps it at its least; the capacity of its indexes is not counted', first)
        : (first ?? false),
      ...others,
      values.recovery && used('Point-in-time recovery', usage, 'pitr_backup_storage_gb', 'GB', plain.recovery),
      values.toKinesis && used('Changes sent to Kinesis', usage, 'monthly_kinesis_change_units', 'unit', plain.changes),
      ...toldLines(usage),
    ];
  },
});
