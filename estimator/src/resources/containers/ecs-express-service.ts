import { amount, assuming, hourly, number, resource, used } from '../../resource.ts';
import { fargateLines } from './fargate-task.ts';
import { averageTasks } from './task-volumes.ts';
import { units } from './words.ts';

/** A service on Fargate that ECS makes with all around it. */
export const ecsExpressService = resource({
  name: 'ECS express service',
  terraform: [],
  cloudformation: 'AWS::ECS::ExpressGatewayService',
  attributes: {
    cpuUnits: units(['', 'Cpu']),
    memoryMb: units(['', 'Memory']),
    least: number(['', 'ScalingTarget.MinTaskCount'], 1),
  },
  usage: {
    average_tasks: averageTasks,
    monthly_lcu_hrs: amount("hours a month of the load balancer's capacity units in use", 50, 730, 7300),
  },
  lines: ({ cpuUnits = 1024, memoryMb = 2048, least }, usage) => {
    const task = { cpuUnits, memoryMb, isArm: false, isWindows: false, storageGb: 20 };
    const tasks = fargateLines(usage.average_tasks ?? least, task);
    const [first, ...others] = tasks;
    return [
      first !== undefined &&
        (usage.average_tasks === undefined ? assuming(`as few tasks run as scaling keeps: ${least}`, first) : first),
      ...others,
      assuming(shared, hourly('Load balancer', 1, 'hour', 'AWSELB LoadBalancerUsage LoadBalancing:Application')),
      used('Capacity units', usage, 'monthly_lcu_hrs', 'LCU-hour', 'AWSELB LCUUsage LoadBalancing:Application'),
    ];
  },
});

const shared = 'the load balancer is counted with each such service, though up to 25 of a network share one';
