import { lenient, number, required, resource, text } from '../../resource.ts';
import { neptune } from './neptune-service.ts';
import { memberLines, memberUsage } from './shared-cluster.ts';

export const neptuneInstance = resource({
  name: 'Neptune instance',
  terraform: 'aws_neptune_cluster_instance',
  cloudformation: 'AWS::Neptune::DBInstance',
  attributes: {
    instanceType: required('no class is written', text(['instance_class', 'DBInstanceClass'])),
    clusterStorage: lenient(
      text(['cluster_identifier > storage_type', '']),
      "its cluster's storage is the standard one",
    ),
    leastCapacity: lenient(
      number([
        'cluster_identifier > serverless_v2_scaling_configuration.min_capacity',
        'DBClusterIdentifier > ServerlessScalingConfiguration.MinCapacity',
      ]),
    ),
  },
  usage: memberUsage,
  lines: (values, usage) => memberLines(neptune, values, usage),
});
