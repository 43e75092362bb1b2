import { amount, number, oneOf, repeated, required, resource } from '../../resource.ts';
import { volumeLines, volumeTypes, volumeUsage, type VolumePart } from '../compute/ebs-volume.ts';
import { follow } from '../../follow.ts';

/** How many nodes a group keeps; written on the group. */
export const nodeCount = (group: '' | '/') =>
  required(
    'no size is written',
    number([
      `${group}scaling_config.desired_size | ${group}scaling_config.min_size`,
      `${group}ScalingConfig.DesiredSize | ${group}ScalingConfig.MinSize`,
    ]),
  );

/** The same name in a group's launch template, whether it is named or referred to by its id. */
export const inTemplate = (terraform: string, cloudformation: string) =>
  [
    `launch_template.id > ${terraform} | launch_template.name > ${terraform}`,
    `LaunchTemplate.Id > LaunchTemplateData.${cloudformation} | LaunchTemplate.Name > LaunchTemplateData.${cloudformation}`,
  ] as const;

/** Told of the group. */
export const instances = amount('nodes that run on average, where autoscaling changes how many');

const nodeVolume = resource({
  name: 'Node volume',
  terraform: [],
  cloudformation: [],
  attributes: {
    nodes: nodeCount('/'),
    type: oneOf(['ebs.volume_type', 'Ebs.VolumeType'], volumeTypes, 'gp2'),
    sizeGb: required('no size is written; the snapshot decides', number(['ebs.volume_size', 'Ebs.VolumeSize'])),
    iops: number(['ebs.iops', 'Ebs.Iops']),
    throughput: number(['ebs.throughput', 'Ebs.Throughput']),
  },
  usage: { ...volumeUsage, '/instances': instances },
  lines: ({ nodes, ...volume }, usage) =>
    volumeLines(volume, usage).map(line => line !== false && repeated(usage['/instances'] ?? nodes ?? 0, line)),
});

const [terraform, cloudformation] = inTemplate('block_device_mappings', 'BlockDeviceMappings');

export const nodeVolumes: readonly VolumePart[] = [
  {
    type: nodeVolume,
    terraform,
    cloudformation,
    label: (item, index) => {
      const device = follow(item, ['device_name']) ?? follow(item, ['DeviceName']);
      return `Volume ${typeof device === 'string' ? device : String(index + 1)}`;
    },
  },
];
