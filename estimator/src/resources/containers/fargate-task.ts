import { hourly, number, required, type Line } from '../../resource.ts';
import type { Kind } from './capacity-strategy.ts';
import { onSpot } from './spot.ts';
import { matching, units } from './words.ts';

const noSize = 'no task size is written';

/** What a task definition says, for whatever runs it. */
export const taskAttributes = {
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
};

export type Task = {
  readonly cpuUnits: number | undefined;
  readonly memoryMb: number | undefined;
  readonly isArm: boolean;
  readonly isWindows: boolean;
  readonly storageGb: number;
};
type Discount = Parameters<typeof onSpot>[0];

/** What so many tasks cost on Fargate; told of the Spot discount, on Fargate Spot. */
export function fargateLines(tasks: number, task: Task, discount?: Discount): readonly Line[] {
  if (tasks === 0) return [];
  const { isArm, isWindows, cpuUnits = 0, memoryMb = 0, storageGb } = task;
  const key = (what: string): string => `AmazonECS Fargate-${isWindows ? 'Windows-' : isArm ? 'ARM-' : ''}${what}`;
  const cheaper = (line: Line): Line => (discount ? onSpot(discount, line) : line);
  const cpus = (tasks * cpuUnits) / 1024;
  return [
    cheaper(hourly('vCPU', cpus, 'vCPU-hour', key('vCPU-Hours:perCPU'))),
    cheaper(hourly('Memory', (tasks * memoryMb) / 1024, 'GB-hour', key('GB-Hours'))),
    ...(isWindows ? [hourly('Windows license', cpus, 'vCPU-hour', key('OS-Hours:perCPU'))] : []),
    ...(storageGb > 20 ? [storageLine(tasks * (storageGb - 20))] : []),
  ];
}

/** The first 20 GB come with a task; Spot makes what lies above no cheaper. */
const storageLine = (gb: number): Line =>
  hourly('Ephemeral storage above 20 GB', gb, 'GB-hour', 'AmazonECS Fargate-EphemeralStorage-GB-Hours');

const publicAddresses = (tasks: number): readonly Line[] =>
  tasks === 0 ? [] : [hourly('Public IPv4 addresses', tasks, 'hour', 'AmazonVPC PublicIPv4:InUseAddress')];

type Placed = Readonly<Record<Exclude<Kind, 'own'>, number>>;

/** What so many tasks cost on each side of Fargate, with the addresses that they hold. */
export const taskLines = (
  on: Placed,
  task: Task & { readonly publicIp: boolean },
  discount: Discount,
): readonly Line[] => [
  ...fargateLines(on.FARGATE, task),
  ...fargateLines(on.FARGATE_SPOT, task, discount),
  ...publicAddresses(task.publicIp ? on.FARGATE + on.FARGATE_SPOT : 0),
];
