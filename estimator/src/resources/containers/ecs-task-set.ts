import { assumed, boolean, number, oneOf, required, resource, times } from '../../resource.ts';
import { shares, strategy, strategyNames, type Strategy } from './capacity-strategy.ts';
import { taskAttributes, taskLines } from './fargate-task.ts';
import { spotUsage } from './spot.ts';
import { averageTasks } from './task-volumes.ts';

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
    ...taskAttributes,
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
    return taskLines(on, set, usage);
  },
});

const onlyOn = (launchType: string | undefined): Strategy => [
  { kind: launchType === 'FARGATE' ? 'FARGATE' : 'own', base: 0, weight: 1 },
];
