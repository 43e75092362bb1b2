import {
  amount,
  assuming,
  boolean,
  hourly,
  monthly,
  number,
  required,
  resource,
  running,
  text,
} from '../../resource.ts';

/** Small classes include 50 GB, all others 100 GB; only what lies above is billed. */
export const dmsReplicationInstance = resource({
  name: 'DMS replication instance',
  terraform: 'aws_dms_replication_instance',
  cloudformation: 'AWS::DMS::ReplicationInstance',
  attributes: {
    instanceType: required('no class is written', text(['replication_instance_class', 'ReplicationInstanceClass'])),
    multiAz: boolean(['multi_az', 'MultiAZ'], false),
    storageGb: number(['allocated_storage', 'AllocatedStorage'], 0),
  },
  usage: { monthly_hrs: amount('hours a month that it runs; all of them when not told') },
  lines: ({ instanceType = '', multiAz, storageGb }, usage) => {
    const included = instanceType.startsWith('dms.t') ? 50 : 100;
    const beyond = storageGb - included;
    const storage = monthly(
      `Storage beyond ${included} GB`,
      multiAz ? beyond * 2 : beyond,
      'GB',
      'AWSDatabaseMigrationSvc DMS:GP2-Storage',
    );
    return [
      running(
        usage.monthly_hrs,
        hourly(
          `Hours (${instanceType}${multiAz ? ', Multi-AZ' : ''})`,
          1,
          'hour',
          `AWSDatabaseMigrationSvc ${multiAz ? 'Multi-AZUsg' : 'InstanceUsg'}:${instanceType}`,
        ),
      ),
      beyond > 0 && (multiAz ? assuming('storage in two zones costs twice that in one', storage) : storage),
    ];
  },
});
