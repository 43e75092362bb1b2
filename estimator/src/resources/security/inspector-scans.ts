import { amount, hoursPerMonth, metered, times, used, type Line } from '../../resource.ts';

export const imageUsage = {
  monthly_images_pushed: amount('container images pushed a month', 20, 500, 10_000),
  monthly_images_rescanned: amount('times a month that an image is scanned again', 100, 5000, 200_000),
};

export const scanUsage = {
  ec2_instances: amount('EC2 instances that it scans, on average', 2, 30, 1000),
  lambda_functions: amount('Lambda functions that it scans, on average', 5, 50, 1000),
  ...imageUsage,
};

type Usage = { readonly [Input in keyof typeof scanUsage]: number | undefined };
type Images = Pick<Usage, keyof typeof imageUsage>;

const hourly = (name: string, unit: string, count: number | undefined, usageType: string, usageKey: string): Line =>
  metered(name, times(count, hoursPerMonth), unit, `AmazonInspectorV2 ${usageType}`, usageKey);

export const imageLines = (usage: Images): readonly Line[] => [
  used('Images pushed', usage, 'monthly_images_pushed', 'image', 'AmazonInspectorV2 container-image-initial-scan'),
  used('Images scanned again', usage, 'monthly_images_rescanned', 'scan', 'AmazonInspectorV2 container-image-re-scan'),
];

/** By what is scanned. */
export const scans: Readonly<Record<string, (usage: Usage) => readonly Line[]>> = {
  EC2: usage => [hourly('Instances', 'instance-hour', usage.ec2_instances, 'EC2-Scanning', 'ec2_instances')],
  ECR: imageLines,
  LAMBDA: usage => [
    hourly('Functions', 'function-hour', usage.lambda_functions, 'Lambda-Standard-Scanning', 'lambda_functions'),
  ],
  LAMBDA_CODE: usage => [
    hourly('Code of functions', 'function-hour', usage.lambda_functions, 'Lambda-Code-Scanning', 'lambda_functions'),
  ],
};
