import { follow } from '../../follow.ts';
import { hourly, monthly, number, required, resource, text, unnamed, type Part } from '../../resource.ts';

const group = resource({
  name: 'HyperPod group',
  terraform: [],
  cloudformation: [],
  attributes: {
    instanceType: required('no instance type is written', text(['', 'InstanceType'])),
    instances: required('no count is written', number(['', 'InstanceCount'])),
    volumeGb: number(['', 'InstanceStorageConfigs.EbsVolumeConfig.VolumeSizeInGB']),
  },
  lines: ({ instanceType = '', instances = 1, volumeGb = 0 }) => [
    hourly(`Hours (${instanceType})`, instances, 'hour', `AmazonSageMaker Cluster:${instanceType}`),
    volumeGb > 0 && monthly('Storage', instances * volumeGb, 'GB', unnamed('AmazonSageMaker')),
  ],
});

const groups: readonly Part[] = ['InstanceGroups', 'RestrictedInstanceGroups'].map(cloudformation => ({
  type: group,
  terraform: '',
  cloudformation,
  label: (item, index) => {
    const name = follow(item, ['InstanceGroupName']);
    return `Group ${typeof name === 'string' ? name : String(index + 1)}`;
  },
}));

export const hyperpodCluster = resource({
  name: 'HyperPod cluster',
  terraform: [],
  cloudformation: 'AWS::SageMaker::Cluster',
  attributes: {},
  parts: groups,
  lines: () => [],
});
