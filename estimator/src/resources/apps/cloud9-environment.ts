import { amount, assuming, hourly, number, required, resource, running, text } from '../../resource.ts';

export const cloud9Environment = resource({
  name: 'Cloud9 environment',
  terraform: 'aws_cloud9_environment_ec2',
  cloudformation: 'AWS::Cloud9::EnvironmentEC2',
  attributes: {
    instanceType: required('no instance type is written', text(['instance_type', 'InstanceType'])),
    stopsAfter: number(['automatic_stop_time_minutes', 'AutomaticStopTimeMinutes']),
  },
  usage: { monthly_hrs: amount('hours a month that it runs, if not all 730') },

  lines: ({ instanceType = '', stopsAfter }, usage) => {
    const hours = hourly(`Hours (${instanceType})`, 1, 'hour', `AmazonEC2 BoxUsage:${instanceType} RunInstances`);
    const words = ['its volume is not counted (the image decides its size)'];
    if (stopsAfter !== undefined && usage.monthly_hrs === undefined)
      words.unshift('it runs all month, though it may stop');
    return [running(usage.monthly_hrs, assuming(words.join('; '), hours))];
  },
});
