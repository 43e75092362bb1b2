import type { ResourceType } from '../../resource.ts';
import { backupAirGappedVault } from './backup-air-gapped-vault.ts';
import { backupFramework } from './backup-framework.ts';
import { backupRestoreTestingPlan } from './backup-restore-testing-plan.ts';
import { backupVault } from './backup-vault.ts';
import { dmsReplicationConfig } from './dms-replication-config.ts';
import { dmsReplicationInstance } from './dms-replication-instance.ts';
import { docdbCluster } from './docdb-cluster.ts';
import { docdbElasticCluster } from './docdb-elastic-cluster.ts';
import { docdbInstance } from './docdb-instance.ts';
import { docdbSnapshot } from './docdb-snapshot.ts';
import { dsqlCluster } from './dsql-cluster.ts';
import { dynamodbContributorInsights } from './dynamodb-contributor-insights.ts';
import { dynamodbExport } from './dynamodb-export.ts';
import { dynamodbGlobalTable } from './dynamodb-global-table.ts';
import { dynamodbTable } from './dynamodb-table.ts';
import { dynamodbTableReplica } from './dynamodb-table-replica.ts';
import { keyspacesTable } from './keyspaces-table.ts';
import { neptuneCluster } from './neptune-cluster.ts';
import { neptuneGraph } from './neptune-graph.ts';
import { neptuneGraphSnapshot } from './neptune-graph-snapshot.ts';
import { neptuneInstance } from './neptune-instance.ts';
import { neptuneSnapshot } from './neptune-snapshot.ts';
import { rdsActivityStream } from './rds-activity-stream.ts';
import { rdsBackupReplication } from './rds-backup-replication.ts';
import { rdsCluster } from './rds-cluster.ts';
import { rdsClusterSnapshot } from './rds-cluster-snapshot.ts';
import { rdsExportTask } from './rds-export-task.ts';
import { rdsGlobalCluster } from './rds-global-cluster.ts';
import { rdsInstance } from './rds-instance.ts';
import { rdsProxy } from './rds-proxy.ts';
import { rdsSnapshot } from './rds-snapshot.ts';
import { simpledbDomain } from './simpledb-domain.ts';
import { timestreamInfluxdbCluster } from './timestream-influxdb-cluster.ts';
import { timestreamInfluxdbInstance } from './timestream-influxdb-instance.ts';
import { timestreamScheduledQuery } from './timestream-scheduled-query.ts';
import { timestreamTable } from './timestream-table.ts';

export const database: readonly ResourceType[] = [
  backupAirGappedVault,
  backupFramework,
  backupRestoreTestingPlan,
  backupVault,
  dmsReplicationConfig,
  dmsReplicationInstance,
  docdbCluster,
  docdbElasticCluster,
  docdbInstance,
  docdbSnapshot,
  dsqlCluster,
  dynamodbContributorInsights,
  dynamodbExport,
  dynamodbGlobalTable,
  dynamodbTable,
  dynamodbTableReplica,
  keyspacesTable,
  neptuneCluster,
  neptuneGraph,
  neptuneGraphSnapshot,
  neptuneInstance,
  neptuneSnapshot,
  rdsActivityStream,
  rdsBackupReplication,
  rdsCluster,
  rdsClusterSnapshot,
  rdsExportTask,
  rdsGlobalCluster,
  rdsInstance,
  rdsProxy,
  rdsSnapshot,
  simpledbDomain,
  timestreamInfluxdbCluster,
  timestreamInfluxdbInstance,
  timestreamScheduledQuery,
  timestreamTable,
];
