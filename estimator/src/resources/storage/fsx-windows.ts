import type { Line } from '../../resource.ts';
import { iopsLine, storageLine, throughputLine, type FileSystem } from './fsx.ts';

const operation = 'CreateFileSystem:Windows';

/** In one zone, the default, AWS names neither zones nor SSD. */
export function windowsLines(values: FileSystem): readonly (Line | false)[] {
  const { storageType, storageGb, throughput = 0 } = values;
  const isHdd = storageType === 'HDD';
  const isMulti = values.deployment === 'MULTI_AZ_1';
  const zones = isMulti ? '.MultiAZ' : '';
  const disk = isHdd ? ':HDD' : isMulti ? ':SSD' : '';
  const storage = isHdd && !isMulti ? undefined : `Storage${zones}${disk} ${operation}`;
  return [
    storageLine(storageGb, isHdd ? 'HDD' : 'SSD', storage),
    throughputLine(throughput, `ThroughputCapacity${zones} ${operation}`),
    iopsLine(values, undefined),
  ];
}
