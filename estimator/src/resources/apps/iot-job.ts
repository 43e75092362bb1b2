import { amount, resource, used } from '../../resource.ts';

export const iotJob = resource({
  name: 'IoT job',
  terraform: [],
  cloudformation: 'AWS::IoT::Job',
  attributes: {},
  usage: { monthly_executions: amount('devices a month on which it runs', 100, 10_000, 1e6) },
  lines: (_, usage) => [
    used('Executions', usage, 'monthly_executions', 'execution', 'IoTDeviceManagement JobExecutions'),
  ],
});
