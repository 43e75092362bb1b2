import { amount, metered, resource, times, used } from '../../resource.ts';

export const iotThing = resource({
  name: 'IoT thing',
  terraform: 'aws_iot_thing',
  cloudformation: 'AWS::IoT::Thing',
  attributes: {},
  usage: {
    connected_hrs: amount('hours a month that it is connected', 730, 730, 730),
    monthly_messages: amount('messages a month, in steps of 5 KB', 10_000, 50_000, 500_000),
    monthly_shadow_operations: amount(
      'reads and writes a month of its shadow and its entry, in steps of 1 KB',
      1000,
      10_000,
      50_000,
    ),
  },
  lines: (_, usage) => [
    metered('Connection', times(usage.connected_hrs, 60), 'minute', 'AWSIoT ConnectionMinutes', 'connected_hrs'),
    used('Messages', usage, 'monthly_messages', 'message', 'AWSIoT Messages'),
    used('Shadow and registry', usage, 'monthly_shadow_operations', 'operation', 'AWSIoT RegistryAndShadowOperations'),
  ],
});
