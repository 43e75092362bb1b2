import { hourly, resource } from '../../resource.ts';

/** A resource that a service network offers is billed while it is associated. */
export const latticeResource = resource({
  name: 'Lattice resource',
  terraform: 'aws_vpclattice_service_network_resource_association',
  cloudformation: 'AWS::VpcLattice::ServiceNetworkResourceAssociation',
  attributes: {},
  lines: () => [hourly('Hours', 1, 'hour', 'AmazonVPC VpcLattice-Service-Network-Resource-Hours')],
});
