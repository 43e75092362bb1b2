import { monthly, type Line } from '../../resource.ts';
import { storageLine, tieredLine, type FileSystem } from './fsx.ts';

const ofHdd = [12, 40] as const;
const ofSsd = [50, 100, 125, 200, 250, 500, 1000] as const;

/** MB/s for each TiB: the price of a GB contains it. */
export const perUnitThroughputs = [...ofHdd, ...ofSsd] as const;

export const lustreLines = (values: FileSystem, usage: Usage): readonly (Line | false)[] => [
  storage(values, usage),
  metadata(values),
];

type Usage = Readonly<Record<string, number | undefined>>;

function storage({ deployment, storageType, storageGb, perUnit, driveCache }: FileSystem, usage: Usage): Line {
  if (deployment?.startsWith('PERSISTENT') !== true)
    return storageLine(storageGb, 'scratch', 'Storage CreateFileSystem:Lustre');
  if (storageType === 'INTELLIGENT_TIERING') return tieredLine(usage);
  const rate = rateOf(storageType, perUnit);
  const type = `${storageType}, ${rate} MB/s per TiB`;
  const isCached = storageType === 'HDD' && driveCache === 'READ';
  if (isCached) return storageLine(storageGb, `${type}, with a cache`, undefined);
  return storageLine(storageGb, type, `Storage.${storageType}.${rate}`);
}

/** AWS refuses others. */
function rateOf(storageType: 'SSD' | 'HDD', perUnit: number | undefined): number {
  const rates: readonly number[] = storageType === 'HDD' ? ofHdd : ofSsd;
  return rates.find(each => each === perUnit) ?? Math.min(...rates);
}

/** What comes with so many GB, the largest first; above 48,000 GB it is 12,000 for every 24,000. */
const included = [
  [12_000, 12_000],
  [4800, 6000],
  [2400, 3000],
  [0, 1500],
] as const;

function metadata({ deployment, storageGb = 0, metadataIops }: FileSystem): Line | false {
  const [, least = 0] = included.find(([gb]) => storageGb >= gb) ?? [];
  const billed = metadataIops - Math.max(least, Math.floor(storageGb / 24_000) * 12_000);
  return (
    deployment === 'PERSISTENT_2' &&
    billed > 0 &&
    monthly('Metadata IOPS above those included', billed, 'IOPS', 'AmazonFSx MetadataIOPS')
  );
}
