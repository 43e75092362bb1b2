import { amount, boolean, count, hourly, lenient, resource, used } from '../../resource.ts';
import { openToAll } from './public-addresses.ts';

export const classicLoadBalancer = resource({
  name: 'Classic load balancer',
  terraform: 'aws_elb',
  cloudformation: 'AWS::ElasticLoadBalancing::LoadBalancer',
  attributes: {
    internal: boolean(['internal', 'Scheme'], false, { internal: true, 'internet-facing': false }),
    zones: lenient(count(['subnets | availability_zones', 'Subnets | AvailabilityZones'])),
  },
  usage: { monthly_data_processed_gb: amount('GB through the load balancer a month', 10, 500, 10_000) },

  lines: ({ internal, zones }, usage) => {
    const hours = hourly('Hours', 1, 'hour', 'AWSELB LoadBalancerUsage LoadBalancing');
    return [
      ...(internal ? [hours] : openToAll(hours, zones)),
      used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AWSELB DataProcessing-Bytes'),
    ];
  },
});
