import { resource } from '../../resource.ts';
import { variants } from './sagemaker-variant.ts';

export const sagemakerEndpoint = resource({
  name: 'SageMaker endpoint',
  terraform: 'aws_sagemaker_endpoint',
  cloudformation: 'AWS::SageMaker::Endpoint',
  attributes: {},
  parts: variants,
  lines: () => [],
});
