import { hourly, resource } from '../../resource.ts';

/** One price, whatever goes through it. */
export const lightsailLoadBalancer = resource({
  name: 'Lightsail load balancer',
  terraform: 'aws_lightsail_lb',
  cloudformation: 'AWS::Lightsail::LoadBalancer',
  attributes: {},
  lines: () => [hourly('Hours', 1, 'hour', 'AmazonLightsail LoadBalancerUsage')],
});
