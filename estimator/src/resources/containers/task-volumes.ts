import { follow } from '../../follow.ts';
import { amount, assuming, number, oneOf, repeated, required, resource, type Part } from '../../resource.ts';
import { volumeLines, volumeTypes, volumeUsage } from '../compute/ebs-volume.ts';

/** Told of the service. */
export const averageTasks = amount('tasks that run on average, where autoscaling changes how many');

const inBlock = (terraform: string, cloudformation: string) =>
  [`managed_ebs_volume.${terraform}`, `ManagedEBSVolume.${cloudformation}`] as const;

const taskVolume = resource({
  name: 'Task volume',
  terraform: [],
  cloudformation: [],
  attributes: {
    desired: number(['/desired_count', '/DesiredCount']),
    type: oneOf(inBlock('volume_type', 'VolumeType'), volumeTypes, 'gp3'),
    sizeGb: required('no size is written; the snapshot decides', number(inBlock('size_in_gb', 'SizeInGiB'))),
    iops: number(inBlock('iops', 'Iops')),
    throughput: number(inBlock('throughput', 'Throughput')),
  },
  usage: { ...volumeUsage, '/average_tasks': averageTasks },

  lines: ({ desired, ...volume }, usage) => {
    const tasks = usage['/average_tasks'] ?? desired;
    return volumeLines(volume, usage).map(line => {
      if (line === false || tasks !== undefined) return line !== false && repeated(tasks, line);
      return assuming('one task has such a volume (no desired count is written)', line);
    });
  },
});

/** ECS makes a volume for each task, and bills it as any other. */
export const taskVolumes: readonly Part[] = [
  {
    type: taskVolume,
    terraform: 'volume_configuration',
    cloudformation: 'VolumeConfigurations',
    label: (item, index) => {
      const name = follow(item, ['name']) ?? follow(item, ['Name']);
      return `Volume ${typeof name === 'string' ? name : String(index + 1)}`;
    },
  },
];
