import { resource } from '../../resource.ts';
import { zoneLine } from './route53-zone.ts';

/** Cloud Map makes a private hosted zone for it, whose queries nobody is billed for. */
export const privateDnsNamespace = resource({
  name: 'Private DNS namespace',
  terraform: 'aws_service_discovery_private_dns_namespace',
  cloudformation: 'AWS::ServiceDiscovery::PrivateDnsNamespace',
  attributes: {},
  lines: () => [zoneLine],
});
