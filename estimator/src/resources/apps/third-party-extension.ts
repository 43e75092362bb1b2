import { resource } from '../../resource.ts';
import { handlerLines, handlerUsage } from './handler-operations.ts';

export const thirdPartyExtension = resource({
  name: 'Third-party extension',
  terraform: [],
  cloudformation: 'AWS::CloudFormation::TypeActivation',
  attributes: {},
  usage: handlerUsage,
  lines: (_, usage) => handlerLines(usage),
});
