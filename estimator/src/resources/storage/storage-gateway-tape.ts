import { amount, resource, used } from '../../resource.ts';

/** What is written to it is billed, not its size; writing is the gateway's. */
export const storageGatewayTape = resource({
  name: 'Storage gateway tape',
  terraform: [],
  cloudformation: 'AWS::StorageGateway::Tape',
  attributes: {},
  usage: { storage_gb: amount('GB on the tape, in the library', 100, 1000, 5000) },
  lines: (_, usage) => [used('Storage', usage, 'storage_gb', 'GB', 'AWSStorageGateway Gateway:VTL-Storage')],
});
