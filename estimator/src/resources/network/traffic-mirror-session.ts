import { hourly, resource } from '../../resource.ts';

export const trafficMirrorSession = resource({
  name: 'Traffic mirror session',
  terraform: 'aws_ec2_traffic_mirror_session',
  cloudformation: 'AWS::EC2::TrafficMirrorSession',
  attributes: {},
  lines: () => [hourly('Mirrored interface', 1, 'hour', 'AmazonVPC ENI-Mirror')],
});
