import { metered, meteredServices } from '../table.ts';

export const efs = metered('efs.csv', 'AmazonEFS', {
  'standard.storage': ['TimedStorage-ByteHrs', 'GB-Mo'],
  'oneZone.storage': ['TimedStorage-Z-ByteHrs', 'GB-Mo'],
  'ia.storage': ['IATimedStorage-ByteHrs', 'GB-Mo'],
  'ia.storage.elasticThroughput': ['IATimedStorage-ET-ByteHrs', 'GB-Mo'],
  'oneZoneIA.storage': ['IATimedStorage-Z-ByteHrs', 'GB-Mo'],
  'archive.storage': ['ArchiveTimedStorage-ByteHrs', 'GB-Mo'],
  // Reading and writing cost the same in these two classes, and not with elastic throughput.
  'ia.read': ['IADataAccess-Bytes', 'GB'],
  'ia.write': ['IADataAccess-Bytes', 'GB'],
  'archive.read': ['ArchiveDataAccess-Bytes', 'GB'],
  'archive.write': ['ArchiveDataAccess-Bytes', 'GB'],
  'elasticThroughput.read': ['ETDataAccess-Bytes', 'GB', 'Read'],
  'elasticThroughput.write': ['ETDataAccess-Bytes', 'GB', 'Write'],
  provisionedThroughput: ['ProvisionedTP-MiBpsHrs', 'MiBps-Mo'],
});

const lustreDisk = { confidence: 'low' } as const;

export const lustre = metered('fsx.csv.gz', 'AmazonFSx', {
  'lustre.persistent1.ssd.50': ['Storage.SSD.50', 'GB-Mo'],
  'lustre.persistent1.ssd.100': ['Storage.SSD.100', 'GB-Mo'],
  'lustre.persistent1.ssd.200': ['Storage.SSD.200', 'GB-Mo'],
  'lustre.persistent2.ssd.125': ['Storage.SSD.125', 'GB-Mo'],
  'lustre.persistent2.ssd.250': ['Storage.SSD.250', 'GB-Mo'],
  'lustre.persistent2.ssd.500': ['Storage.SSD.500', 'GB-Mo'],
  'lustre.persistent2.ssd.1000': ['Storage.SSD.1000', 'GB-Mo'],
  'lustre.persistent1.hdd.12': ['Storage.HDD.12', 'GB-Mo', undefined, lustreDisk],
  'lustre.persistent1.hdd.40': ['Storage.HDD.40', 'GB-Mo', undefined, lustreDisk],
});

export const backup = metered('backup.csv', 'AWSBackup', {
  'efs.warm': ['WarmStorage-ByteHrs-EFS', 'GB-Mo'],
  'efs.cold': ['ColdStorage-ByteHrs-EFS', 'GB-Mo'],
  'efs.restore.warm': ['PartialRestore-Warm-EFS', 'GB'],
  'efs.restore.cold': ['PartialRestore-Cold-EFS', 'GB'],
  'efs.itemRestore': ['PartialRestore-Jobs-EFS', 'Requests'],
  'dynamodb.warm': ['WarmStorage-ByteHrs-DynamoDB', 'GB-Mo'],
  'dynamodb.cold': ['ColdStorage-ByteHrs-DynamoDB', 'GB-Mo'],
  's3.warm': ['WarmStorage-ByteHrs-S3', 'GB-Mo'],
});

export const transfer = meteredServices('transfer_datasync.csv', {
  AWSTransfer: {
    // One price for all protocols.
    'transfer.protocol.sftp': ['ProtocolHours', 'Hourly'],
    'transfer.protocol.ftps': ['ProtocolHours', 'Hourly'],
    'transfer.protocol.ftp': ['ProtocolHours', 'Hourly'],
    'transfer.protocol.as2': ['ProtocolHours', 'Hourly'],
    'transfer.upload.sftp': ['UploadBytes', 'GigaBytes'],
    'transfer.download.sftp': ['DownloadBytes', 'GigaBytes'],
  },
  AWSDataSync: { 'datasync.data': ['Transferred-Bytes', 'GB', undefined, { confidence: 'medium' }] },
});
