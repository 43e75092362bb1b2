import type { ResourceType } from '../../resource.ts';
import { datasyncTask } from './datasync-task.ts';
import { efsFileSystem } from './efs-file-system.ts';
import { fsxBackup } from './fsx-backup.ts';
import { fsxFileSystem } from './fsx-file-system.ts';
import { glacierVault } from './glacier-vault.ts';
import { s3AccessGrants } from './s3-access-grants.ts';
import { s3Analytics } from './s3-analytics.ts';
import { s3Bucket } from './s3-bucket.ts';
import { s3DirectoryBucket } from './s3-directory-bucket.ts';
import { s3FileSystem } from './s3-file-system.ts';
import { s3Inventory } from './s3-inventory.ts';
import { s3MultiRegionAccessPoint } from './s3-multi-region-access-point.ts';
import { s3RequestMetrics } from './s3-request-metrics.ts';
import { s3StorageLens } from './s3-storage-lens.ts';
import { s3TableBucket } from './s3-table-bucket.ts';
import { s3VectorBucket } from './s3-vector-bucket.ts';
import { storageGateway } from './storage-gateway.ts';
import { storageGatewayStoredVolume } from './storage-gateway-stored-volume.ts';
import { storageGatewayTape } from './storage-gateway-tape.ts';
import { transferServer } from './transfer-server.ts';

export const storage: readonly ResourceType[] = [
  datasyncTask,
  efsFileSystem,
  fsxBackup,
  fsxFileSystem,
  glacierVault,
  s3AccessGrants,
  s3Analytics,
  s3Bucket,
  s3DirectoryBucket,
  s3FileSystem,
  s3Inventory,
  s3MultiRegionAccessPoint,
  s3RequestMetrics,
  s3StorageLens,
  s3TableBucket,
  s3VectorBucket,
  storageGateway,
  storageGatewayStoredVolume,
  storageGatewayTape,
  transferServer,
];
