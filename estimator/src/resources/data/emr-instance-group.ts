import { resource } from '../../resource.ts';
import { groupAttributes, groupLines, groupUsage } from './emr-instances.ts';

export const emrInstanceGroup = resource({
  name: 'EMR instance group',
  terraform: 'aws_emr_instance_group',
  cloudformation: 'AWS::EMR::InstanceGroupConfig',
  attributes: groupAttributes,
  usage: groupUsage,
  lines: (group, usage) => groupLines(group, usage),
});
