import { amount, resource, used } from '../../resource.ts';

/** Of rules; what is learnt from the devices themselves is billed apart, and dearer. */
export const iotSecurityProfile = resource({
  name: 'IoT security profile',
  terraform: [],
  cloudformation: 'AWS::IoT::SecurityProfile',
  attributes: {},
  usage: { monthly_datapoints: amount('metric values a month that devices report to it', 1e6, 100e6, 5e9) },
  lines: (_, usage) => [used('Rules', usage, 'monthly_datapoints', 'datapoint', 'IoTDeviceDefender Detect')],
});
