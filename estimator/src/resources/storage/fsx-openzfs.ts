import type { Line } from '../../resource.ts';
import { inZones, iopsLine, storageLine, throughputLine, tieredLine, type FileSystem } from './fsx.ts';

const operation = 'CreateFileSystem:OpenZFS';

const codes: Partial<Record<string, string>> = {
  SINGLE_AZ_1: 'SAZ',
  SINGLE_AZ_2: 'SAZ2',
  SINGLE_AZ_HA_1: 'SAZ_HA',
  SINGLE_AZ_HA_2: 'SAZ_HA2',
  MULTI_AZ_1: 'MAZ',
};

export function openzfsLines(
  values: FileSystem,
  usage: Readonly<Record<string, number | undefined>>,
): readonly (Line | false)[] {
  const { storageGb, storageType, throughput = 0 } = values;
  const code = codes[values.deployment ?? ''] ?? 'SAZ2';
  return inZones(values, 'it stands in one zone: no deployment is written', [
    storageType === 'INTELLIGENT_TIERING'
      ? tieredLine(usage, `Storage.${code}:INT ${operation}`)
      : storageLine(storageGb, 'SSD', `Storage.${code}:SSD ${operation}`),
    throughputLine(throughput, `ThroughputCapacity.${code} ${operation}`),
    iopsLine(values, `ProvisionedSSDIOPS.${code} ${operation}`),
  ]);
}
