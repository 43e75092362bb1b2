import { amount, hourly, resource, used } from '../../resource.ts';

export const classicLoadBalancer = resource({
  name: 'Classic load balancer',
  terraform: 'aws_elb',
  cloudformation: 'AWS::ElasticLoadBalancing::LoadBalancer',
  attributes: {},
  usage: { monthly_data_processed_gb: amount('GB through the load balancer a month', 10, 500, 10_000) },

  lines: (_, usage) => [
    hourly('Hours', 1, 'hour', 'AWSELB LoadBalancerUsage LoadBalancing'),
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AWSELB DataProcessing-Bytes'),
  ],
});
