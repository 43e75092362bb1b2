import { hourly, number, oneOf, required, resource } from '../../resource.ts';

const powers = {
  nano: 'Nano-0.25CPU-0.5GB',
  micro: 'Micro-0.25CPU-1GB',
  small: 'Small-0.5CPU-1GB',
  medium: 'Medium-1CPU-2GB',
  large: 'Large-2CPU-4GB',
  xlarge: 'XLarge-4CPU-8GB',
} as const;
const names = Object.keys(powers) as (keyof typeof powers)[]; // no others were put in

/** Billed for each of its nodes, whether it is enabled or has anything to run. */
export const lightsailContainerService = resource({
  name: 'Lightsail container service',
  terraform: 'aws_lightsail_container_service',
  cloudformation: 'AWS::Lightsail::Container',
  attributes: {
    power: required('no power is written', oneOf(['power', 'Power'], names)),
    scale: required('no scale is written', number(['scale', 'Scale'])),
  },
  lines: ({ power = 'nano', scale = 0 }) => [
    hourly(`Hours (${power})`, scale, 'hour', `AmazonLightsail ContainerSvcUsage:${powers[power]}`),
  ],
});
