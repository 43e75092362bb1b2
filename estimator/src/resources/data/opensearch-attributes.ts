import { boolean, number, oneOf, required, text } from '../../resource.ts';

const volumeTypes = ['gp2', 'gp3', 'io1', 'standard'] as const;
export type VolumeType = (typeof volumeTypes)[number];

const master = 'dedicated masters are enabled without it';
const warm = 'UltraWarm is enabled without it';

/** Both services call everything alike but the block of a template that holds the nodes. */
export const domainAttributes = (nodes: 'ClusterConfig' | 'ElasticsearchClusterConfig') => ({
  instanceType: text(['cluster_config.instance_type', `${nodes}.InstanceType`]),
  count: number(['cluster_config.instance_count', `${nodes}.InstanceCount`], 1),
  masters: boolean(['cluster_config.dedicated_master_enabled', `${nodes}.DedicatedMasterEnabled`], false),
  masterType: required(master, text(['cluster_config.dedicated_master_type', `${nodes}.DedicatedMasterType`])),
  masterCount: required(master, number(['cluster_config.dedicated_master_count', `${nodes}.DedicatedMasterCount`])),
  warm: boolean(['cluster_config.warm_enabled', `${nodes}.WarmEnabled`], false),
  warmType: required(warm, text(['cluster_config.warm_type', `${nodes}.WarmType`])),
  warmCount: required(warm, number(['cluster_config.warm_count', `${nodes}.WarmCount`])),
  cold: boolean(['cluster_config.cold_storage_options.enabled', `${nodes}.ColdStorageOptions.Enabled`], false),
  hasVolumes: boolean(['ebs_options.ebs_enabled', 'EBSOptions.EBSEnabled'], false),
  volumeType: oneOf(['ebs_options.volume_type', 'EBSOptions.VolumeType'], volumeTypes),
  volumeGb: required(
    'volumes are enabled without a size',
    number(['ebs_options.volume_size', 'EBSOptions.VolumeSize']),
  ),
  iops: number(['ebs_options.iops', 'EBSOptions.Iops']),
  throughput: number(['ebs_options.throughput', 'EBSOptions.Throughput']),
});
