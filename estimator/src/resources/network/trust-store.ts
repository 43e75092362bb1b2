import { assuming, hourly, resource } from '../../resource.ts';

export const trustStore = resource({
  name: 'Trust store',
  terraform: 'aws_lb_trust_store',
  cloudformation: 'AWS::ElasticLoadBalancingV2::TrustStore',
  attributes: {},

  // Not billed while no listener verifies certificates with it.
  lines: () => [assuming('a load balancer uses it', hourly('Hours', 1, 'hour', 'AWSELB TS-LoadBalancerUsage'))],
});
