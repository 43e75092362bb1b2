import { hourly, type Line } from '../../resource.ts';
import { onSpot } from './spot.ts';

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

export const publicAddresses = (tasks: number): readonly Line[] =>
  tasks === 0 ? [] : [hourly('Public IPv4 addresses', tasks, 'hour', 'AmazonVPC PublicIPv4:InUseAddress')];
