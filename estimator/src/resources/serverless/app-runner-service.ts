import { amount, assuming, hourly, lenient, metered, number, resource, times } from '../../resource.ts';
import { units } from '../containers/words.ts';

export const appRunnerService = resource({
  name: 'App Runner service',
  terraform: 'aws_apprunner_service',
  cloudformation: 'AWS::AppRunner::Service',
  attributes: {
    cpuUnits: units(['instance_configuration.cpu', 'InstanceConfiguration.Cpu']),
    memoryMb: units(['instance_configuration.memory', 'InstanceConfiguration.Memory']),
    least: lenient(number(['auto_scaling_configuration_arn > min_size', 'AutoScalingConfigurationArn > MinSize'], 1)),
  },
  usage: {
    monthly_active_hrs: amount('hours a month in which it handles requests', 50, 300, 730),
    active_instances: amount('instances that run in those hours, on average', 1, 2, 5),
  },

  lines: ({ cpuUnits = 1024, memoryMb = 2048, least }, { monthly_active_hrs: hours, active_instances: instances }) => {
    const gb = memoryMb / 1024;
    const active = (each: number) => times(hours, instances, each);
    const missing = hours === undefined ? 'monthly_active_hrs' : 'active_instances';
    // The memory of what is provisioned is billed all the time, and of active ones only what lies above.
    const more = instances === undefined ? undefined : Math.max(0, instances - least) * gb;
    return [
      assuming(
        'builds and automatic deployments are not counted',
        hourly('Provisioned memory', least * gb, 'GB-hour', 'AWSAppRunner AppRunner-Provisioned-GB-hours'),
      ),
      metered('Active vCPU', active(cpuUnits / 1024), 'vCPU-hour', 'AWSAppRunner AppRunner-vCPU-hours', missing),
      metered('Active memory', times(hours, more), 'GB-hour', 'AWSAppRunner AppRunner-GB-hours', missing),
    ];
  },
});
