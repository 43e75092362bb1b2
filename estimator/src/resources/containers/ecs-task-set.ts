import { assumed, boolean, number, oneOf, required, resource, times } from '../../resource.ts';
import { shares, strategy, strategyNames, type Strategy } from './capacity-strategy.ts';
import { fargateLines, publicAddresses } from './fargate-task.ts';
import { spotUsage } from './spot.ts';
import { averageTasks } from './task-volumes.ts';
import { matching, units } from './words.ts';

const noSize = 'no task size is written';

/** A part of a service's tasks that something else than ECS deploys. */
export const ecsTaskSet = resource({
  name: 'ECS task set',
  terraform: 'aws_ecs_task_set',
  cloudformation: 'AWS::ECS::TaskSet',
  attributes: {
    launchType: oneOf(['launch_type', 'LaunchType'], ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']),
    strategy: strategy(strategyNames),
    desired: required(
      'its service says no number of tasks',
      number(['service > desired_count', 'Service > DesiredCount']),
    ),
    percent: assumed('it runs all tasks of its service', number(['scale.value', 'Scale.Value'], 100)),
    cpuUnits: required(noSize, units(['task_definition > cpu', 'TaskDefinition > Cpu'])),
    memoryMb: required(noSize, units(['task_definition > memory', 'TaskDefinition > Memory'])),
    isArm: matching(
      ['task_definition > runtime_platform.cpu_architecture', 'TaskDefinition > RuntimePlatform.CpuArchitecture'],
      /^ARM64$/,
    ),
    isWindows: matching(
      [
        'task_definition > runtime_platform.operating_system_family',
        'TaskDefinition > RuntimePlatform.OperatingSystemFamily',
      ],
      /^WINDOWS/,
    ),
    storageGb: number(
      ['task_definition > ephemeral_storage.size_in_gib', 'TaskDefinition > EphemeralStorage.SizeInGiB'],
      20,
    ),
    publicIp: boolean(
      ['network_configuration.assign_public_ip', 'NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp'],
      false,
      { ENABLED: true, DISABLED: false },
    ),
  },
  usage: { average_tasks: averageTasks, ...spotUsage },
  freeWithoutLines: 'its tasks run on instances, which are billed on their own',
  lines: (set, usage) => {
    const tasks = usage.average_tasks ?? times(set.desired, set.percent, 1 / 100) ?? 0;
    const on = shares((set.launchType === undefined && set.strategy) || onlyOn(set.launchType), tasks);
    return [
      ...fargateLines(on.FARGATE, set),
      ...fargateLines(on.FARGATE_SPOT, set, usage),
      ...publicAddresses(set.publicIp ? on.FARGATE + on.FARGATE_SPOT : 0),
    ];
  },
});

const onlyOn = (launchType: string | undefined): Strategy => [
  { kind: launchType === 'FARGATE' ? 'FARGATE' : 'own', base: 0, weight: 1 },
];
