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
  type Line,
} from '../../resource.ts';
import { publicAddresses } from '../network/public-addresses.ts';

export const dmsReplicationInstance = resource({
  name: 'DMS replication instance',
  terraform: 'aws_dms_replication_instance',
  cloudformation: 'AWS::DMS::ReplicationInstance',
  attributes: {
    instanceType: required('no class is written', text(['replication_instance_class', 'ReplicationInstanceClass'])),
    multiAz: boolean(['multi_az', 'MultiAZ'], false),
    isOpen: boolean(['publicly_accessible', 'PubliclyAccessible'], false),
    storageGb: number(['allocated_storage', 'AllocatedStorage'], 0),
  },
  usage: { monthly_hrs: amount('hours a month that it runs; all of them when not told') },
  lines: ({ instanceType = '', multiAz, storageGb, isOpen }, usage) => {
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
      storage(instanceType, storageGb, multiAz),
      isOpen && running(usage.monthly_hrs, publicAddresses(1)),
    ];
  },
});

/** Small classes include 50 GB, all others 100 GB; only what lies above is billed. */
function storage(instanceType: string, storageGb: number, multiAz: boolean): Line | false {
  const included = instanceType.startsWith('dms.t') ? 50 : 100;
  const beyond = storageGb - included;
  if (beyond <= 0) return false;
  const name = `Storage beyond ${included} GB`;
  const key = 'AWSDatabaseMigrationSvc DMS:GP2-Storage';
  return multiAz
    ? assuming('storage in two zones costs twice that in one', monthly(name, beyond * 2, 'GB', key))
    : monthly(name, beyond, 'GB', key);
}
