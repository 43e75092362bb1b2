import { amount, resource, used } from '../../resource.ts';

export const sagemakerDomain = resource({
  name: 'SageMaker domain',
  terraform: 'aws_sagemaker_domain',
  cloudformation: 'AWS::SageMaker::Domain',
  attributes: {},
  usage: { home_storage_gb: amount('GB in the home directories of its users', 5, 100, 2000) },
  // It makes a file system of EFS for them; what they run is declared and billed on its own.
  lines: (_, usage) => [used('Home directories', usage, 'home_storage_gb', 'GB', 'AmazonEFS TimedStorage-ByteHrs')],
});
