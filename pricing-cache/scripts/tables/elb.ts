import { metered } from '../table.ts';

export const elb = metered('elb.csv', 'AWSELB', {
  alb: ['LoadBalancerUsage', 'Hrs', 'LoadBalancing:Application'],
  'alb.lcu': ['LCUUsage', 'LCU-Hrs', 'LoadBalancing:Application'],
  'alb.reservedLcu': ['ReservedLCUUsage', 'ReservedLCU-Hr', 'LoadBalancing:Application'],
  'alb.trustStore': ['TS-LoadBalancerUsage', 'Hrs'],
  nlb: ['LoadBalancerUsage', 'Hrs', 'LoadBalancing:Network'],
  'nlb.nlcu': ['LCUUsage', 'LCU-Hrs', 'LoadBalancing:Network'],
  gwlb: ['LoadBalancerUsage', 'Hrs', 'LoadBalancing:Gateway'],
  'gwlb.glcu': ['LCUUsage', 'LCU-Hrs', 'LoadBalancing:Gateway'],
  clb: ['LoadBalancerUsage', 'Hrs', 'LoadBalancing'],
  'clb.data': ['DataProcessing-Bytes', 'GB'],
});
