import { used, type Line } from '../../resource.ts';
import { inZones, iopsLine, storageLine, throughputLine, type FileSystem } from './fsx.ts';

const operation = 'CreateFileSystem:ONTAP';

const codes: Partial<Record<string, string>> = {
  SINGLE_AZ_1: 'SAZ_2N',
  SINGLE_AZ_2: 'SAZ_2N2',
  MULTI_AZ_1: 'MAZ',
  MULTI_AZ_2: 'MAZ2',
};

type Usage = Readonly<Record<string, number | undefined>>;

export function ontapLines(values: FileSystem, usage: Usage): readonly (Line | false)[] {
  const { storageGb, throughput, throughputPerPair = 0, pairs } = values;
  const code = codes[values.deployment ?? ''] ?? 'MAZ';
  const pool = (what: string): string => `${what} ${operation}`;
  const request = (name: string, usageKey: string, way: string): Line | false =>
    usage[usageKey] !== undefined &&
    used(name, usage, usageKey, 'request', `AmazonFSx ${pool(`Requests.${code}:${way}`)}`);
  return inZones(values, 'it stands in two zones: no deployment is written', [
    storageLine(storageGb, 'SSD', `Storage.${code}:SSD ${operation}`),
    throughputLine(throughput ?? throughputPerPair * pairs, `ThroughputCapacity.${code} ${operation}`),
    iopsLine(values, `ProvisionedSSDIOPS.${code} ${operation}`),
    used('Capacity pool', usage, 'capacity_pool_storage_gb', 'GB', `AmazonFSx ${pool(`Storage.${code}:CPoolStd`)}`),
    request('Capacity pool: reads', 'monthly_capacity_pool_reads', 'CPoolStdRd'),
    request('Capacity pool: writes', 'monthly_capacity_pool_writes', 'CPoolStdWr'),
  ]);
}
