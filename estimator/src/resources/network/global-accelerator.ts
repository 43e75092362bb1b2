import { count, hourly, lenient, resource } from '../../resource.ts';
import { publicAddresses } from './public-addresses.ts';

/** Billed while it exists, be it enabled or not. */
export const globalAccelerator = resource({
  name: 'Global accelerator',
  terraform: ['aws_globalaccelerator_accelerator', 'aws_globalaccelerator_custom_routing_accelerator'],
  cloudformation: 'AWS::GlobalAccelerator::Accelerator',
  attributes: { own: lenient(count(['ip_addresses', 'IpAddresses'])) },

  // It has two addresses; those that you bring are not billed.
  lines: ({ own = 0 }) => [
    hourly('Hours', 1, 'hour', 'AWSGlobalAccelerator Accelerator-fixed-fee'),
    own < 2 && publicAddresses(2 - own),
  ],
});
