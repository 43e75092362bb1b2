import { hourly, resource, written } from '../../resource.ts';

/** Free as long as it is attached to an instance. */
export const lightsailStaticIp = resource({
  name: 'Lightsail static IP',
  terraform: 'aws_lightsail_static_ip',
  cloudformation: 'AWS::Lightsail::StaticIp',
  attributes: {
    isAttached: written(['< aws_lightsail_static_ip_attachment.static_ip_name', 'AttachedTo']),
  },
  lines: ({ isAttached }) => [
    !isAttached && { ...hourly('Unused address', 1, 'hour', 'AmazonLightsail UnusedStaticIP'), tiersAlone: true },
  ],
});
