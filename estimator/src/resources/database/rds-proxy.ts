import { amount, assuming, hourly, hoursPerMonth, metered, resource, texts, times, type Line } from '../../resource.ts';
import { vcpusOf } from './rds-class.ts';

/** Billed by the size of what is behind it: the databases registered as its targets, and all members of such clusters. */
export const rdsProxy = resource({
  name: 'RDS proxy',
  terraform: 'aws_db_proxy',
  cloudformation: 'AWS::RDS::DBProxy',
  attributes: {
    instances: texts([
      '< aws_db_proxy_target.db_proxy_name > db_instance_identifier > instance_class',
      '< AWS::RDS::DBProxyTargetGroup.DBProxyName > DBInstanceIdentifiers > DBInstanceClass',
    ]),
    members: texts([
      '< aws_db_proxy_target.db_proxy_name > db_cluster_identifier > < aws_rds_cluster_instance.cluster_identifier > instance_class',
      '< AWS::RDS::DBProxyTargetGroup.DBProxyName > DBClusterIdentifiers > < AWS::RDS::DBInstance.DBClusterIdentifier > DBInstanceClass',
    ]),
  },
  usage: {
    vcpu_count: amount('processors of the databases behind it, where the code does not tell', 2, 8, 32),
    capacity_units_per_hr: amount('capacity units an hour on average, of Aurora Serverless v2 behind it', 8, 16, 64),
  },
  lines: ({ instances, members }, usage) => {
    const classes = [...instances, ...members];
    const provisioned = classes.filter(each => each !== serverless);
    return [
      (provisioned.length > 0 || classes.length === 0) && processors(provisioned, usage.vcpu_count),
      classes.includes(serverless) && capacity(usage),
    ];
  },
});

const serverless = 'db.serverless';
const leastProcessors = 2;
const leastUnits = 8;

function processors(classes: readonly string[], told: number | undefined): Line {
  const known = classes.map(vcpusOf);
  const all =
    known.length === 0 || known.includes(undefined)
      ? told
      : known.reduce<number>((sum, each = 0) => sum + Math.max(each, leastProcessors), 0);
  return metered('Proxy', times(all, hoursPerMonth), 'vCPU-hour', 'AmazonRDS RDS:ProxyUsage', 'vcpu_count');
}

/** At least eight units are billed. */
function capacity({ capacity_units_per_hr: told }: { readonly capacity_units_per_hr: number | undefined }): Line {
  const line = hourly(
    'Proxy (Serverless v2)',
    Math.max(told ?? 0, leastUnits),
    'ACU-hour',
    'AmazonRDS RDS:Proxy-ASv2-Usage',
  );
  return told === undefined
    ? assuming('8 ACU, the least that is billed: no capacity_units_per_hr is told', line)
    : line;
}
