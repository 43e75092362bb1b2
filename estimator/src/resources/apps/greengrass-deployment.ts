import { amount, resource, used } from '../../resource.ts';

export const greengrassDeployment = resource({
  name: 'Greengrass deployment',
  terraform: [],
  cloudformation: ['AWS::Greengrass::Group', 'AWS::GreengrassV2::Deployment'],
  attributes: {},
  usage: { active_devices: amount('core devices that are in touch with AWS within a month', 10, 500, 20_000) },
  lines: (_, usage) => [used('Active devices', usage, 'active_devices', 'device', 'AWSGreengrass ActiveGGC-Devices')],
});
