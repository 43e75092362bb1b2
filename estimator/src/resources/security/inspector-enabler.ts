import { amount, hoursPerMonth, metered, resource, texts, times, used, type Line } from '../../resource.ts';

type Usage = Readonly<
  Record<
    'ec2_instances' | 'lambda_functions' | 'monthly_images_pushed' | 'monthly_images_rescanned',
    number | undefined
  >
>;

const hourly = (name: string, unit: string, count: number | undefined, usageType: string, usageKey: string): Line =>
  metered(name, times(count, hoursPerMonth), unit, `AmazonInspectorV2 ${usageType}`, usageKey);

const scans: Readonly<Record<string, (usage: Usage) => readonly Line[]>> = {
  EC2: usage => [hourly('Instances', 'instance-hour', usage.ec2_instances, 'EC2-Scanning', 'ec2_instances')],
  ECR: usage => [
    used('Images pushed', usage, 'monthly_images_pushed', 'image', 'AmazonInspectorV2 container-image-initial-scan'),
    used(
      'Images scanned again',
      usage,
      'monthly_images_rescanned',
      'scan',
      'AmazonInspectorV2 container-image-re-scan',
    ),
  ],
  LAMBDA: usage => [
    hourly('Functions', 'function-hour', usage.lambda_functions, 'Lambda-Standard-Scanning', 'lambda_functions'),
  ],
  LAMBDA_CODE: usage => [
    hourly('Code of functions', 'function-hour', usage.lambda_functions, 'Lambda-Code-Scanning', 'lambda_functions'),
  ],
};

export const inspectorEnabler = resource({
  name: 'Inspector enabler',
  terraform: 'aws_inspector2_enabler',
  cloudformation: [],
  attributes: {
    scanned: { ...texts(['resource_types', '']), samples: [[], ...Object.keys(scans).map(type => [type])] },
  },
  usage: {
    ec2_instances: amount('EC2 instances that it scans, on average', 2, 30, 1000),
    lambda_functions: amount('Lambda functions that it scans, on average', 5, 50, 1000),
    monthly_images_pushed: amount('container images pushed a month', 20, 500, 10_000),
    monthly_images_rescanned: amount('times a month that an image is scanned again', 100, 5000, 200_000),
  },
  lines: ({ scanned }, usage) => scanned.flatMap(type => scans[type]?.(usage) ?? []),
});
