import { monthly, resource } from '../../resource.ts';

export const dedicatedAddressKey = 'AmazonSES DIP-Hours';

/** Only Terraform has it. */
export const sesDedicatedAddress = resource({
  name: 'SES dedicated address',
  terraform: 'aws_sesv2_dedicated_ip_assignment',
  cloudformation: [],
  attributes: {},
  lines: () => [monthly('Dedicated addresses', 1, 'address', dedicatedAddressKey)],
});
