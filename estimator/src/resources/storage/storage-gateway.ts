import { amount, assuming, oneOf, resource, used, type Line } from '../../resource.ts';

const kinds = ['CACHED', 'FILE_FSX_SMB', 'FILE_S3', 'STORED', 'VTL'] as const;

export const storageGateway = resource({
  name: 'Storage gateway',
  terraform: 'aws_storagegateway_gateway',
  cloudformation: [],
  attributes: { kind: oneOf(['gateway_type', ''], kinds, 'STORED') },
  usage: {
    monthly_data_written_gb: amount('GB it writes to AWS a month', 50, 1000, 20_000),
    tape_storage_gb: amount('GB of virtual tapes in the library', 500, 10_000, 500_000),
  },

  lines: ({ kind }, usage) => {
    const written = used('Data written', usage, 'monthly_data_written_gb', 'GB', 'AWSStorageGateway Uploaded-Bytes');
    const uncounted = elsewhere[kind];
    // The most that a month's writing costs holds for each gateway.
    const alone: Line = { ...written, tiersAlone: true };
    return [
      uncounted === undefined ? alone : assuming(uncounted, alone),
      kind === 'VTL' && used('Virtual tapes', usage, 'tape_storage_gb', 'GB', 'AWSStorageGateway Gateway:VTL-Storage'),
    ];
  },
});

const volumes = 'the storage of its volumes is not counted';
const elsewhere: Partial<Record<(typeof kinds)[number], string>> = {
  CACHED: volumes,
  STORED: volumes,
  FILE_FSX_SMB: 'the hourly fee of FSx File Gateway is not counted',
  VTL: 'tapes in the archive are not counted',
};
