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

export const storageTypes = ['InfluxIOIncludedT1', 'InfluxIOIncludedT2', 'InfluxIOIncludedT3'] as const;

export const timestreamInfluxdbInstance = resource({
  name: 'Timestream InfluxDB instance',
  terraform: 'aws_timestreaminfluxdb_db_instance',
  cloudformation: 'AWS::Timestream::InfluxDBInstance',
  attributes: {
    instanceType: required('no class is written', text(['db_instance_type', 'DbInstanceType'])),
    deployment: oneOf(['deployment_type', 'DeploymentType'], ['SINGLE_AZ', 'WITH_MULTIAZ_STANDBY'], 'SINGLE_AZ'),
    storageType: oneOf(['db_storage_type', 'DbStorageType'], storageTypes, 'InfluxIOIncludedT1'),
    storageGb: required('no size is written', number(['allocated_storage', 'AllocatedStorage'])),
  },
  usage: { monthly_hrs: amount('hours a month that it runs; all of them when not told') },
  lines: ({ instanceType = '', deployment, storageType, storageGb = 0 }, usage) => {
    const copies = deployment === 'SINGLE_AZ' ? 1 : 2;
    const name = `Hours (${instanceType}${copies === 1 ? '' : ', Multi-AZ'})`;
    const hours = running(usage.monthly_hrs, hourly(name, copies, 'hour', influxdbKey(instanceType)));
    return [
      copies === 1 ? hours : assuming('two zones cost twice what one costs', hours),
      monthly(`Storage (${storageType})`, storageGb * copies, 'GB', unnamed('AmazonTimestream')),
    ];
  },
});

export const influxdbKey = (instanceType: string): string =>
  `AmazonTimestream InstanceUsage-${instanceType.replace(/^db/, 'Db')}`;
