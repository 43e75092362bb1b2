import type { ResourceType } from '../../resource.ts';
import { dynamodbTable } from './dynamodb-table.ts';
import { rdsCluster } from './rds-cluster.ts';
import { rdsClusterSnapshot } from './rds-cluster-snapshot.ts';
import { rdsExportTask } from './rds-export-task.ts';
import { rdsGlobalCluster } from './rds-global-cluster.ts';
import { rdsInstance } from './rds-instance.ts';
import { rdsProxy } from './rds-proxy.ts';
import { rdsSnapshot } from './rds-snapshot.ts';

export const database: readonly ResourceType[] = [
  dynamodbTable,
  rdsCluster,
  rdsClusterSnapshot,
  rdsExportTask,
  rdsGlobalCluster,
  rdsInstance,
  rdsProxy,
  rdsSnapshot,
];
