import { amount, assuming, boolean, lenient, number, oneOf, resource, running } from '../../resource.ts';
import { shares, strategy, strategyNames, type Kind } from './capacity-strategy.ts';
import { taskAttributes, taskLines } from './fargate-task.ts';
import { spotUsage } from './spot.ts';
import { averageTasks, taskVolumes } from './task-volumes.ts';
import { matching } from './words.ts';

export const ecsService = resource({
  name: 'ECS service',
  terraform: 'aws_ecs_service',
  cloudformation: 'AWS::ECS::Service',
  attributes: {
    isElsewhere: matching(['deployment_controller.type', 'DeploymentController.Type'], /^EXTERNAL$/),
    launchType: oneOf(['launch_type', 'LaunchType'], ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']),
    strategy: strategy(strategyNames),
    desired: number(['desired_count', 'DesiredCount']),
    least: lenient(
      number([
        '< aws_appautoscaling_target.resource_id > min_capacity',
        '< AWS::ApplicationAutoScaling::ScalableTarget.ResourceId > MinCapacity',
      ]),
    ),
    most: lenient(
      number([
        '< aws_appautoscaling_target.resource_id > max_capacity',
        '< AWS::ApplicationAutoScaling::ScalableTarget.ResourceId > MaxCapacity',
      ]),
    ),
    ...taskAttributes,
    publicIp: boolean(
      ['network_configuration.assign_public_ip', 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp'],
      false,
      { ENABLED: true, DISABLED: false },
    ),
  },
  usage: {
    average_tasks: averageTasks,
    monthly_hrs: amount('hours a month that its tasks run, if not all 730'),
    ...spotUsage,
  },
  parts: taskVolumes,
  freeWithoutLines: 'its tasks run on instances or in task sets, which are billed on their own',

  lines: (service, usage) => {
    if (service.isElsewhere) return [];
    const { tasks, words } = tasksOf(service, usage.average_tasks);
    const on = placesOf(service, tasks);
    const [first, ...others] = taskLines(on, service, usage);
    if (first === undefined) return [];
    return [words === undefined ? first : assuming(words, first), ...others].map(line =>
      running(usage.monthly_hrs, line),
    );
  },
});

type Placing = {
  readonly launchType: string | undefined;
  readonly strategy: Parameters<typeof shares>[0] | undefined;
};

/** A launch type goes before any strategy; without either it is EC2. */
function placesOf({ launchType, strategy: providers }: Placing, tasks: number): Readonly<Record<Kind, number>> {
  if (launchType === undefined && providers !== undefined) return shares(providers, tasks);
  const kind = launchType === 'FARGATE' ? 'FARGATE' : 'own';
  return { FARGATE: 0, FARGATE_SPOT: 0, own: 0, [kind]: tasks };
}

type Scaling = {
  readonly desired: number | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
};

/** How many tasks run, and what is taken for granted of it. */
function tasksOf(
  { desired, least, most }: Scaling,
  average: number | undefined,
): { readonly tasks: number; readonly words?: string } {
  if (average !== undefined) return { tasks: average };
  if (desired === undefined && least === undefined)
    return { tasks: 1, words: 'one task runs (no desired count is written)' };
  const tasks = Math.max(desired ?? 0, least ?? 0);
  if (least === undefined) return { tasks };
  return { tasks, words: `${tasks} tasks run: autoscaling keeps ${least} to ${most ?? 'more'}` };
}
