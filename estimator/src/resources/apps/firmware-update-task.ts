import { amount, resource, used } from '../../resource.ts';

export const firmwareUpdateTask = resource({
  name: 'Firmware update task',
  terraform: [],
  cloudformation: 'AWS::IoTWireless::FuotaTask',
  attributes: {},
  usage: { monthly_device_updates: amount('devices a month that it updates', 10, 1000, 100_000) },
  lines: (_, usage) => [used('Updates', usage, 'monthly_device_updates', 'device', 'AWSIoT LoRaWAN-FUOTA')],
});
