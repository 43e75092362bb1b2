import { everywhere } from './format.ts';

/** The code AWS puts before a region's usage types. Other spellings of the same region follow the usual one. */
export const regionPrefixes: Readonly<Record<string, readonly [usual: string, ...others: string[]]>> = {
  'af-south-1': ['AFS1', 'CPT'],
  'ap-east-1': ['APE1'],
  'ap-east-2': ['APE2'],
  'ap-northeast-1': ['APN1'],
  'ap-northeast-2': ['APN2'],
  'ap-northeast-3': ['APN3'],
  'ap-south-1': ['APS3'],
  'ap-south-2': ['APS5'],
  'ap-southeast-1': ['APS1'],
  'ap-southeast-2': ['APS2'],
  'ap-southeast-3': ['APS4'],
  'ap-southeast-4': ['APS6'],
  'ap-southeast-5': ['APS7'],
  'ap-southeast-6': ['APS8'],
  'ap-southeast-7': ['APS9'],
  'ca-central-1': ['CAN1'],
  'ca-west-1': ['CAN2'],
  'cn-north-1': ['CNN1'],
  'cn-northwest-1': ['CNW1'],
  'eu-central-1': ['EUC1'],
  'eu-central-2': ['EUC2'],
  'eu-north-1': ['EUN1'],
  'eu-south-1': ['EUS1'],
  'eu-south-2': ['EUS2'],
  'eu-west-1': ['EU', 'EUW1'],
  'eu-west-2': ['EUW2'],
  'eu-west-3': ['EUW3'],
  'il-central-1': ['ILC1'],
  'me-central-1': ['MEC1'],
  'me-south-1': ['MES1'],
  'mx-central-1': ['MXC1'],
  'sa-east-1': ['SAE1'],
  // Most usage types of us-east-1 have no prefix; the newer ones have this.
  'us-east-1': ['USE1'],
  'us-east-2': ['USE2'],
  'us-gov-east-1': ['UGE1'],
  'us-gov-west-1': ['UGW1'],
  'us-west-1': ['USW1'],
  'us-west-2': ['USW2'],
};

/** `EU-BoxUsage:m5.large` in eu-west-1 is `BoxUsage:m5.large`. Only the region's own prefix goes: `TS-` is no region. */
export function withoutPrefix(usageType: string, region: string): string {
  for (const prefix of prefixesOf(region)) {
    // Performance Insights sets its prefix off with a colon.
    if (usageType.startsWith(`${prefix}-`) || usageType.startsWith(`${prefix}:`))
      return usageType.slice(prefix.length + 1);
  }
  return usageType;
}

/** KMS writes the region's own name: `us-east-1-KMS-Keys`. */
const prefixesOf = (region: string): readonly string[] =>
  region === everywhere ? ['Global'] : [...(regionPrefixes[region] ?? []), region];
