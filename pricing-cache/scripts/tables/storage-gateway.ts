import { pageNamed } from '../table.ts';

export const storageGateway = pageNamed('storagegateway.csv', {
  AWSStorageGateway: { 'StorageGateway Standard Virtual Tape in Library': ['Gateway:VTL-Storage', 'GB-month'] },
});
