import { follow } from '../../follow.ts';
import type { Data, Language } from '../../model.ts';
import { assumed, number, oneOf, required, resource, type Part } from '../../resource.ts';
import { volumeLines, volumeTypes, volumeUsage } from './ebs-volume.ts';

const common = {
  iops: number(['iops', 'Ebs.Iops']),
  throughput: number(['throughput', 'Ebs.Throughput']),
};
const type = oneOf(['volume_type', 'Ebs.VolumeType'], volumeTypes, 'gp2');
const size = ['volume_size', 'Ebs.VolumeSize'] as const;

export const rootVolume = resource({
  name: 'Root volume',
  terraform: [],
  cloudformation: [],
  attributes: {
    type: assumed('the root volume is gp2 (the image decides)', type),
    sizeGb: assumed('the root volume has 8 GB (the image decides)', number(size, 8)),
    ...common,
  },
  usage: volumeUsage,
  lines: (volume, usage) => volumeLines(volume, usage),
});

export const dataVolume = resource({
  name: 'Data volume',
  terraform: [],
  cloudformation: [],
  attributes: {
    type,
    sizeGb: required('no size is written; the snapshot decides', number(size)),
    ...common,
  },
  usage: volumeUsage,
  lines: (volume, usage) => volumeLines(volume, usage),
});

/** The volumes that an instance declares in its own block. */
export const instanceVolumes: readonly Part[] = [
  {
    type: rootVolume,
    terraform: 'root_block_device',
    cloudformation: 'BlockDeviceMappings',
    select: isRoot,
    label: () => 'Root volume',
    always: true,
  },
  {
    type: dataVolume,
    terraform: 'ebs_block_device',
    cloudformation: 'BlockDeviceMappings',
    select: (item, language) => language === 'terraform' || (isOnEbs(item) && !isRoot(item, language)),
    label: item => `Volume ${deviceOf(item) ?? ''}`.trim(),
  },
];

/** Where images put their root; a template tells it from data volumes by nothing else. */
const rootDevices = new Set<Data | undefined>(['/dev/xvda', '/dev/sda1', '/dev/sda']);

function isRoot(item: Data, language: Language): boolean {
  return language === 'terraform' || rootDevices.has(follow(item, ['DeviceName']));
}

const isOnEbs = (item: Data): boolean => (follow(item, ['Ebs']) ?? null) !== null;

function deviceOf(item: Data): string | undefined {
  const name = follow(item, ['device_name']) ?? follow(item, ['DeviceName']);
  return typeof name === 'string' ? name : undefined;
}
