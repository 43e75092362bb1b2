import type { Line } from '../../resource.ts';
import { inZones, iopsLine, storageLine, throughputLine, tieredLine, type FileSystem } from './fsx.ts';

const operation = 'CreateFileSystem:OpenZFS';

type UsageTypes = { readonly storage?: string; readonly throughput?: string; readonly iops?: string };

/** Of the other deployments we do not know what AWS calls them. */
const usageTypes: Partial<Record<string, UsageTypes>> = {
  SINGLE_AZ_2: {
    storage: `Storage.SAZ2:SSD ${operation}`,
    throughput: `ThroughputCapacity.SAZ2 ${operation}`,
    iops: `ProvisionedSSDIOPS.SAZ2 ${operation}`,
  },
  MULTI_AZ_1: { storage: `Storage.MAZ:SSD ${operation}` },
};

export function openzfsLines(
  values: FileSystem,
  usage: Readonly<Record<string, number | undefined>>,
): readonly (Line | false)[] {
  const { deployment = 'SINGLE_AZ_2', storageType, throughput = 0 } = values;
  const own = usageTypes[deployment] ?? {};
  return inZones(values, 'it stands in one zone: no deployment is written', [
    storageType === 'INTELLIGENT_TIERING' ? tieredLine(usage) : ssdLine(values.storageGb, deployment, own),
    throughputLine(throughput, own.throughput),
    iopsLine(values, own.iops),
  ]);
}

/** Without a usage type only its name tells one deployment from another. */
const ssdLine = (gb: number | undefined, deployment: string, { storage }: UsageTypes): Line =>
  storageLine(gb, storage === undefined ? `SSD, ${deployment}` : 'SSD', storage);
