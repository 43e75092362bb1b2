import { amount, assuming, inRegions, used, type Line } from '../../resource.ts';
import { capacityLines, isReplicated, keyFor, type Capacity } from './dynamodb-index.ts';
import type { Scaling } from './dynamodb-scaling.ts';

export const tableUsage = {
  monthly_write_request_units: amount('write request units a month, on demand', 1e6, 50e6, 1e9),
  monthly_read_request_units: amount('read request units a month, on demand', 2e6, 200e6, 5e9),
  storage_gb: amount('GB stored', 1, 50, 1000),
  pitr_backup_storage_gb: amount('GB kept for point-in-time recovery', 1, 50, 1000),
  on_demand_backup_storage_gb: amount('GB of backups made on demand'),
  monthly_data_restored_gb: amount('GB restored from backups a month'),
  monthly_streams_read_request_units: amount('reads of its stream a month', 1e6, 50e6, 1e9),
  monthly_kinesis_change_units: amount('changes a month sent to Kinesis, of 1 KB each', 1e6, 50e6, 1e9),
  monthly_data_exported_gb: amount('GB exported to S3 a month'),
  monthly_data_imported_gb: amount('GB imported from S3 a month'),
};

type TableUsage = Readonly<
  Record<'monthly_write_request_units' | 'monthly_read_request_units' | 'storage_gb', number | undefined>
>;

/** What every table is billed for: capacity or requests, and storage. */
export function billingLines(values: Capacity & { readonly scaling?: Scaling }, usage: TableUsage): readonly Line[] {
  const { billing, replicas } = values;
  const storage = used('Storage', usage, 'storage_gb', 'GB', keyFor(values)('TimedStorage-ByteHrs'));
  return [
    ...(billing === 'PROVISIONED' ? scaledLines(values) : requestLines(values, usage)),
    ...inRegions(replicas, replicas.length > 0 ? assuming(replicated, storage) : storage),
  ];
}

const replicated = 'what its replicas send one another is not counted';

function scaledLines(values: Capacity & { readonly scaling?: Scaling }): readonly Line[] {
  const { reads, writes } = values.scaling ?? {};
  const lines = capacityLines({ ...values, reads: reads ?? values.reads, writes: writes ?? values.writes }, 'table');
  const isScaled = reads !== undefined || writes !== undefined;
  return lines.map((line, at) => (isScaled && at === 0 ? assuming('autoscaling keeps it at its least', line) : line));
}

/** A write counts once in each region. */
function requestLines(values: Capacity, usage: TableUsage): readonly Line[] {
  const key = keyFor(values);
  const { replicas } = values;
  const write = key(isReplicated(values) ? 'ReplWriteRequestUnits' : 'WriteRequestUnits');
  return [
    ...inRegions(replicas, used('Write requests', usage, 'monthly_write_request_units', 'WRU', write)),
    used('Read requests', usage, 'monthly_read_request_units', 'RRU', key('ReadRequestUnits')),
  ];
}
