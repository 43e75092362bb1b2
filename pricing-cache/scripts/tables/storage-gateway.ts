import { pageNamed, type Item, type Items } from '../table.ts';

/** The page says in which terabyte the charge ends: $125 are reached where a gigabyte costs a cent. */
const uploads = (below: string, above: string, terabytes: number): Items => {
  const tier = (from: number, to: number): Item => ['Uploaded-Bytes', 'GB', undefined, { from, to }];
  return {
    [`StorageGateway UploadedBytes ${below}`]: tier(0, terabytes * 1024),
    [`StorageGateway UploadedBytes ${above}`]: tier(terabytes * 1024, Infinity),
  };
};

export const storageGateway = pageNamed('storagegateway.csv', {
  AWSStorageGateway: {
    'StorageGateway Standard Virtual Tape in Library': ['Gateway:VTL-Storage', 'GB-month'],
    ...uploads('First 12.2 TB', 'Over 12.2TB', 12.2),
    ...uploads('First 11.6 TB', 'Over 11.6 TB', 11.6),
    ...uploads('First first 10.6 TB', 'Over 10.6 TB', 10.6),
  },
});
