import { amount, oneOf, resource, used } from '../../resource.ts';

export const emrServerlessApplication = resource({
  name: 'EMR Serverless application',
  terraform: 'aws_emrserverless_application',
  cloudformation: 'AWS::EMRServerless::Application',
  attributes: {
    architecture: oneOf(['architecture', 'Architecture'], ['X86_64', 'ARM64'], 'X86_64'),
  },
  usage: {
    monthly_vcpu_hrs: amount('hours a month of virtual processors', 50, 2000, 100_000),
    monthly_memory_gb_hrs: amount('GB-hours of memory a month', 200, 8000, 400_000),
    monthly_storage_gb_hrs: amount('GB-hours of storage a month beyond 20 GB for each worker'),
  },

  lines: ({ architecture }, usage) => {
    const prefix = `ElasticMapReduce EMR-SERVERLESS-${architecture === 'ARM64' ? 'ARM-' : ''}`;
    return [
      used('Processors', usage, 'monthly_vcpu_hrs', 'vCPU-hour', `${prefix}vCPUHours`),
      used('Memory', usage, 'monthly_memory_gb_hrs', 'GB-hour', `${prefix}MemoryGBHours`),
      usage.monthly_storage_gb_hrs !== undefined &&
        used('Storage', usage, 'monthly_storage_gb_hrs', 'GB-hour', 'ElasticMapReduce EMR-SERVERLESS-StorageGBHours'),
    ];
  },
});
