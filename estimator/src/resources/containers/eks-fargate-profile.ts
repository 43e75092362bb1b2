import { amount, hourly, resource, times, type Line } from '../../resource.ts';

export const eksFargateProfile = resource({
  name: 'EKS Fargate profile',
  terraform: 'aws_eks_fargate_profile',
  cloudformation: 'AWS::EKS::FargateProfile',
  attributes: {},
  usage: {
    pods: amount('pods that run on Fargate through this profile, on average', 2, 10, 100),
    pod_vcpus: amount('vCPU of a pod, as Fargate rounds it up', 0.5, 1, 1),
    pod_memory_gb: amount('GB of memory of a pod, as Fargate rounds it up', 1, 2, 2),
  },

  lines: (_, { pods, pod_vcpus, pod_memory_gb }) => [
    each('vCPU', pods, pod_vcpus, 'vCPU-hour', 'AmazonEKS Fargate-vCPU-Hours:perCPU', 'pod_vcpus'),
    each('Memory', pods, pod_memory_gb, 'GB-hour', 'AmazonEKS Fargate-GB-Hours', 'pod_memory_gb'),
  ],
});

function each(
  name: string,
  pods: number | undefined,
  size: number | undefined,
  unit: string,
  key: string,
  usageKey: string,
): Line {
  const line = hourly(name, 0, unit, key);
  return { ...line, quantity: times(pods, size), usageKey: pods === undefined ? 'pods' : usageKey };
}
