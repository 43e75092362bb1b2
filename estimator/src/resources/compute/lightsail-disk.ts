import { monthly, number, required, resource } from '../../resource.ts';

export const lightsailDisk = resource({
  name: 'Lightsail disk',
  terraform: 'aws_lightsail_disk',
  cloudformation: 'AWS::Lightsail::Disk',
  attributes: { sizeGb: required('no size is written', number(['size_in_gb', 'SizeInGb'])) },
  lines: ({ sizeGb = 0 }) => [monthly('Storage', sizeGb, 'GB', 'AmazonLightsail DiskUsage')],
});
