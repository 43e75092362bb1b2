import { amount, resource, used } from '../../resource.ts';

/** What is pulled from within AWS is free. */
export const ecrPublicRepository = resource({
  name: 'ECR public repository',
  terraform: 'aws_ecrpublic_repository',
  cloudformation: 'AWS::ECR::PublicRepository',
  attributes: {},
  usage: {
    storage_gb: amount('GB of images stored', 1, 50, 1000),
    monthly_internet_gb: amount('GB pulled a month by accounts from outside AWS', 1, 500, 20_000),
  },

  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonECRPublic TimedStorage-ByteHrs'),
    used('Data to the internet', usage, 'monthly_internet_gb', 'GB', 'AmazonECRPublic Internet-ECRPublic-Out-Bytes'),
  ],
});
