import { follow } from '../../follow.ts';
import type { Data, Language } from '../../model.ts';
import { assumed, number, oneOf, required, resource, type Names } from '../../resource.ts';
import { volumeLines, volumeTypes, volumeUsage, type VolumePart, type VolumeResource } from './ebs-volume.ts';
import { firstOf, through, type Launch } from './launch.ts';

/** A launch template of Terraform has a volume's attributes in a block of their own, everything else has them at once. */
const common = {
  iops: number(['iops | ebs.iops', 'Ebs.Iops']),
  throughput: number(['throughput | ebs.throughput', 'Ebs.Throughput']),
};
const type = oneOf(['volume_type | ebs.volume_type', 'Ebs.VolumeType'], volumeTypes, 'gp2');
const size = ['volume_size | ebs.volume_size', 'Ebs.VolumeSize'] as const;

export const rootAttributes = {
  type: assumed('the root volume is gp2 (the image decides)', type),
  sizeGb: assumed('the root volume has 8 GB (the image decides)', number(size, 8)),
  ...common,
};

export const dataAttributes = {
  type,
  sizeGb: required('no size is written; the snapshot decides', number(size)),
  ...common,
};

export const rootVolume = resource({
  name: 'Root volume',
  terraform: [],
  cloudformation: [],
  attributes: rootAttributes,
  usage: volumeUsage,
  lines: (volume, usage) => volumeLines(volume, usage),
});

export const dataVolume = resource({
  name: 'Data volume',
  terraform: [],
  cloudformation: [],
  attributes: dataAttributes,
  usage: volumeUsage,
  lines: (volume, usage) => volumeLines(volume, usage),
});

/** The volumes that an instance declares in its own block, or else in its launch template. */
export const instanceVolumes = (launch: Launch): readonly VolumePart[] =>
  volumeParts(launch, { root: rootVolume, data: dataVolume });

const mappings = 'BlockDeviceMappings';
const inTemplate: Names = ['block_device_mappings', `LaunchTemplateData.${mappings}`];

/** What is launched has a root volume, and those that are declared. */
export function volumeParts(
  { blocks, template, configuration = [[], []] }: Launch,
  types: { readonly root: VolumeResource; readonly data: VolumeResource },
): readonly VolumePart[] {
  const where = (block: string): Names =>
    firstOf(
      blocks ? [blocks[0] + block, blocks[1] + mappings] : ['', ''],
      through(template, inTemplate),
      through(configuration, [block, mappings]),
    );
  const [[rootInTerraform, root], [dataInTerraform, data]] = [where('root_block_device'), where('ebs_block_device')];
  return [
    {
      type: types.root,
      terraform: rootInTerraform,
      cloudformation: root,
      select: isRoot,
      label: () => 'Root volume',
      always: true,
    },
    {
      type: types.data,
      terraform: dataInTerraform,
      cloudformation: data,
      select: isData,
      label: item => `Volume ${deviceOf(item) ?? ''}`.trim(),
    },
  ];
}

/** Where images put their root; a template tells it from data volumes by nothing else. */
const rootDevices = new Set<string | undefined>(['/dev/xvda', '/dev/sda1', '/dev/sda']);

/** A block that is made for roots has no name of a device. */
function isRoot(item: Data, language: Language): boolean {
  return isBlockOfItsOwn(item, language) || rootDevices.has(deviceOf(item));
}

function isData(item: Data, language: Language): boolean {
  return isBlockOfItsOwn(item, language) || (isOnEbs(item) && !rootDevices.has(deviceOf(item)));
}

/** Outside of launch templates, Terraform tells root and data volumes apart by the block they stand in. */
const isBlockOfItsOwn = (item: Data, language: Language): boolean =>
  language === 'terraform' && ['ebs', 'virtual_name'].every(name => follow(item, [name]) === undefined);

function isOnEbs(item: Data): boolean {
  const ebs = follow(item, ['ebs']) ?? follow(item, ['Ebs']) ?? null;
  return ebs !== null && !(Array.isArray(ebs) && ebs.length === 0);
}

function deviceOf(item: Data): string | undefined {
  const name = follow(item, ['device_name']) ?? follow(item, ['DeviceName']);
  return typeof name === 'string' ? name : undefined;
}
