import {
  amount,
  assuming,
  hourly,
  monthly,
  number,
  oneOf,
  required,
  resource,
  running,
  text,
  unnamed,
} from '../../resource.ts';
import { influxdbKey, storageTypes } from './timestream-influxdb-instance.ts';

/** A writer and a reader, in two zones. */
const nodes = 2;

export const timestreamInfluxdbCluster = resource({
  name: 'Timestream InfluxDB cluster',
  terraform: [],
  cloudformation: 'AWS::Timestream::InfluxDBCluster',
  attributes: {
    instanceType: required('no class is written', text(['', 'DbInstanceType'])),
    storageType: oneOf(['', 'DbStorageType'], storageTypes, 'InfluxIOIncludedT1'),
    storageGb: required('no size is written', number(['', 'AllocatedStorage'])),
  },
  usage: { monthly_hrs: amount('hours a month that it runs; all of them when not told') },
  lines: ({ instanceType = '', storageType, storageGb = 0 }, usage) => [
    assuming(
      'it has a writer and a reader; the licence of the reader, sold on AWS Marketplace, is not counted',
      running(usage.monthly_hrs, hourly(`Hours (${instanceType})`, nodes, 'hour', influxdbKey(instanceType))),
    ),
    monthly(`Storage (${storageType})`, storageGb * nodes, 'GB', unnamed('AmazonTimestream')),
  ],
});
