import { amount, resource, used } from '../../resource.ts';

export const ecrRepository = resource({
  name: 'ECR repository',
  terraform: 'aws_ecr_repository',
  cloudformation: 'AWS::ECR::Repository',
  attributes: {},
  usage: { storage_gb: amount('GB of images stored', 1, 50, 1000) },
  lines: (_, usage) => [used('Storage', usage, 'storage_gb', 'GB', 'AmazonECR TimedStorage-ByteHrs')],
});
