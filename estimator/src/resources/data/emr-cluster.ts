import { resource, type Part } from '../../resource.ts';
import { emrInstanceGroup } from './emr-instance-group.ts';
import { emrInstanceFleet } from './emr-instance-fleet.ts';

const groups: readonly Part[] = [
  ['Master', 'master_instance_group', 'Instances.MasterInstanceGroup'],
  ['Core', 'core_instance_group', 'Instances.CoreInstanceGroup'],
  ['Task', '', 'Instances.TaskInstanceGroups'],
].map(([label = '', terraform = '', cloudformation = '']) => ({
  type: emrInstanceGroup,
  terraform,
  cloudformation,
  label: () => label,
}));

const fleets: readonly Part[] = [
  ['Master', 'master_instance_fleet', 'Instances.MasterInstanceFleet'],
  ['Core', 'core_instance_fleet', 'Instances.CoreInstanceFleet'],
  ['Task', '', 'Instances.TaskInstanceFleets'],
].map(([label = '', terraform = '', cloudformation = '']) => ({
  type: emrInstanceFleet,
  terraform,
  cloudformation,
  label: () => label,
}));

export const emrCluster = resource({
  name: 'EMR cluster',
  terraform: 'aws_emr_cluster',
  cloudformation: 'AWS::EMR::Cluster',
  attributes: {},
  parts: [...groups, ...fleets],
  lines: () => [],
});
