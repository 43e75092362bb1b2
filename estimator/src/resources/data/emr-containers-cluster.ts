import { amount, resource, used } from '../../resource.ts';

/** EMR's fee on top of the nodes or pods that its jobs run on. */
export const emrContainersCluster = resource({
  name: 'EMR containers cluster',
  terraform: 'aws_emrcontainers_virtual_cluster',
  cloudformation: 'AWS::EMRContainers::VirtualCluster',
  attributes: {},
  usage: {
    monthly_vcpu_hrs: amount('hours a month of virtual processors that its jobs ask for', 50, 2000, 100_000),
    monthly_memory_gb_hrs: amount('GB-hours of memory a month that its jobs ask for', 200, 8000, 400_000),
  },
  lines: (_, usage) => [
    used('Processors', usage, 'monthly_vcpu_hrs', 'vCPU-hour', 'ElasticMapReduce EMR-EKS-EC2-vCPUHours'),
    used('Memory', usage, 'monthly_memory_gb_hrs', 'GB-hour', 'ElasticMapReduce EMR-EKS-EC2-GBHours'),
  ],
});
