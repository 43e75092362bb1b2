import { used, type Line } from '../../resource.ts';
import { fsxKey, inZones, iopsLine, storageLine, throughputLine, type FileSystem } from './fsx.ts';

const operation = 'CreateFileSystem:ONTAP';

const codes: Partial<Record<string, string>> = {
  SINGLE_AZ_1: 'SAZ_2N',
  SINGLE_AZ_2: 'SAZ_2N2',
  MULTI_AZ_1: 'MAZ',
  MULTI_AZ_2: 'MAZ2',
};

type Usage = Readonly<Record<string, number | undefined>>;

export function ontapLines(values: FileSystem, usage: Usage): readonly (Line | false)[] {
  const isSecond = values.deployment?.endsWith('_2') === true;
  const { storageGb, throughput, throughputPerPair = 0, pairs } = values;
  const code = codes[values.deployment ?? ''] ?? 'MAZ';
  const pool = (what: string): string => `${what} ${operation}`;
  const request = (name: string, usageKey: string, way: string): Line | false =>
    usage[usageKey] !== undefined &&
    used(name, usage, usageKey, 'request', `AmazonFSx ${pool(`Requests.${code}:${way}`)}`);
  const poolKey = fsxKey(isSecond ? undefined : pool(`Storage.${code}:CPoolStd`));
  return inZones(values, 'it stands in two zones: no deployment is written', [
    storageLine(storageGb, 'SSD', `Storage.${code}:SSD ${operation}`),
    throughputLine(
      throughput ?? throughputPerPair * pairs,
      values.deployment === 'MULTI_AZ_2' ? undefined : pool(`ThroughputCapacity.${code}`),
    ),
    iopsLine(values, `ProvisionedSSDIOPS.${code} ${operation}`),
    used('Capacity pool', usage, 'capacity_pool_storage_gb', 'GB', poolKey),
    request('Capacity pool: reads', 'monthly_capacity_pool_reads', 'CPoolStdRd'),
    request('Capacity pool: writes', 'monthly_capacity_pool_writes', 'CPoolStdWr'),
  ]);
}
