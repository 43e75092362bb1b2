import { resource } from '../../resource.ts';
import { elasticAddress, instanceLaunch, withAddress } from './ec2-instance.ts';
import { instanceLines, instanceUsage } from './instance-lines.ts';
import { instanceVolumes } from './instance-volumes.ts';
import { launchAttributes } from './launch.ts';

export const spotInstanceRequest = resource({
  name: 'Spot instance request',
  terraform: 'aws_spot_instance_request',
  cloudformation: [],
  attributes: { ...launchAttributes(instanceLaunch), ...elasticAddress },
  usage: instanceUsage,
  parts: instanceVolumes(instanceLaunch),
  lines: (launched, usage) => instanceLines(withAddress(launched), usage, { onDemand: 0, spot: 1 }),
});
