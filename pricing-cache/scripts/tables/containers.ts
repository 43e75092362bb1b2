import { metered, meteredServices } from '../table.ts';

export const fargate = meteredServices('fargate.csv', {
  AmazonECS: {
    'fargate.linux.x86.vcpu': ['Fargate-vCPU-Hours:perCPU', 'hours'],
    'fargate.linux.x86.memory': ['Fargate-GB-Hours', 'hours'],
    'fargate.linux.arm.vcpu': ['Fargate-ARM-vCPU-Hours:perCPU', 'hours'],
    'fargate.linux.arm.memory': ['Fargate-ARM-GB-Hours', 'hours'],
    'fargate.windows.vcpu': ['Fargate-Windows-vCPU-Hours:perCPU', 'hours'],
    'fargate.windows.memory': ['Fargate-Windows-GB-Hours', 'hours'],
    'fargate.windows.osLicense': ['Fargate-Windows-OS-Hours:perCPU', 'hours'],
    'fargate.ephemeralStorage': ['Fargate-EphemeralStorage-GB-Hours', 'GB-Hours'],
  },
  AmazonEKS: {
    'eksFargate.linux.vcpu': ['Fargate-vCPU-Hours:perCPU', 'hours'],
    'eksFargate.linux.memory': ['Fargate-GB-Hours', 'hours'],
  },
});

/** Extended support is billed beside the cluster's own hours. */
export const eks = metered('eks.csv', 'AmazonEKS', {
  'cluster.standard': ['AmazonEKS-Hours:perCluster', 'Hours'],
  'cluster.extendedSupportSurcharge': ['AmazonEKS-Hours:extendedSupport', 'Hours'],
});

export const ecr = metered('ecr.csv', 'AmazonECR', { storage: ['TimedStorage-ByteHrs', 'GB-Mo'] });
