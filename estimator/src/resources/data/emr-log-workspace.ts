import { amount, hoursPerMonth, metered, resource, times, used } from '../../resource.ts';

/** HBase keeps a write-ahead log for each of its regions. */
export const emrLogWorkspace = resource({
  name: 'EMR log workspace',
  terraform: [],
  cloudformation: 'AWS::EMR::WALWorkspace',
  attributes: {},
  usage: {
    logs: amount('logs kept, one for each region of a table in HBase', 10, 100, 2000),
    monthly_data_written_gb: amount('GB written to the logs a month', 10, 1000, 50_000),
    monthly_data_read_gb: amount('GB read from the logs a month', 1, 50, 2000),
  },
  lines: (_, usage) => [
    metered('Logs', times(usage.logs, hoursPerMonth), 'log-hour', 'ElasticMapReduce EMR-WAL-WALHours', 'logs'),
    used('Writes', usage, 'monthly_data_written_gb', 'GB', 'ElasticMapReduce EMR-WAL-Write-GiB'),
    used('Reads', usage, 'monthly_data_read_gb', 'GB', 'ElasticMapReduce EMR-WAL-Read-GiB'),
  ],
});
