import type { ResourceType } from '../../resource.ts';
import { athenaCapacityReservation } from './athena-capacity-reservation.ts';
import { athenaWorkgroup } from './athena-workgroup.ts';
import { cloudsearchDomain } from './cloudsearch-domain.ts';
import { dataPipeline } from './data-pipeline.ts';
import { databrewJob } from './databrew-job.ts';
import { databrewProject } from './databrew-project.ts';
import { daxCluster } from './dax-cluster.ts';
import { elasticacheCluster } from './elasticache-cluster.ts';
import { elasticacheReplicationGroup } from './elasticache-replication-group.ts';
import { elasticacheServerlessCache } from './elasticache-serverless-cache.ts';
import { elasticacheServerlessSnapshot } from './elasticache-serverless-snapshot.ts';
import { elasticsearchDomain } from './elasticsearch-domain.ts';
import { emrCluster } from './emr-cluster.ts';
import { emrContainersCluster } from './emr-containers-cluster.ts';
import { emrInstanceFleet } from './emr-instance-fleet.ts';
import { emrInstanceGroup } from './emr-instance-group.ts';
import { emrLogWorkspace } from './emr-log-workspace.ts';
import { emrServerlessApplication } from './emr-serverless-application.ts';
import { firehoseDeliveryStream } from './firehose-delivery-stream.ts';
import { glueCatalogDatabase } from './glue-catalog-database.ts';
import { glueCrawler } from './glue-crawler.ts';
import { glueDevelopmentEndpoint } from './glue-development-endpoint.ts';
import { glueIntegration } from './glue-integration.ts';
import { glueJob } from './glue-job.ts';
import { glueSession } from './glue-session.ts';
import { glueTableOptimizer } from './glue-table-optimizer.ts';
import { kinesisAnalyticsApplication } from './kinesis-analytics-application.ts';
import { kinesisStream } from './kinesis-stream.ts';
import { kinesisVideoStream } from './kinesis-video-stream.ts';
import { managedFlinkApplication } from './managed-flink-application.ts';
import { managedFlinkSnapshot } from './managed-flink-snapshot.ts';
import { managedInterfaceEndpoint } from './managed-interface-endpoint.ts';
import { memorydbCluster } from './memorydb-cluster.ts';
import { memorydbSnapshot } from './memorydb-snapshot.ts';
import { mqBroker } from './mq-broker.ts';
import { mskCluster } from './msk-cluster.ts';
import { mskConnector } from './msk-connector.ts';
import { mskServerlessCluster } from './msk-serverless-cluster.ts';
import { mwaaEnvironment } from './mwaa-environment.ts';
import { opensearchDomain } from './opensearch-domain.ts';
import { opensearchIngestionPipeline } from './opensearch-ingestion-pipeline.ts';
import { opensearchServerlessCollection } from './opensearch-serverless-collection.ts';
import { quicksightDataSet } from './quicksight-data-set.ts';
import { quicksightSubscription } from './quicksight-subscription.ts';
import { quicksightUser } from './quicksight-user.ts';
import { redshiftCluster } from './redshift-cluster.ts';
import { redshiftServerlessNamespace } from './redshift-serverless-namespace.ts';
import { redshiftServerlessWorkgroup } from './redshift-serverless-workgroup.ts';
import { redshiftSnapshot } from './redshift-snapshot.ts';

export const data: readonly ResourceType[] = [
  athenaCapacityReservation,
  athenaWorkgroup,
  cloudsearchDomain,
  dataPipeline,
  databrewJob,
  databrewProject,
  daxCluster,
  elasticacheCluster,
  elasticacheReplicationGroup,
  elasticacheServerlessCache,
  elasticacheServerlessSnapshot,
  elasticsearchDomain,
  emrCluster,
  emrContainersCluster,
  emrInstanceFleet,
  emrInstanceGroup,
  emrLogWorkspace,
  emrServerlessApplication,
  firehoseDeliveryStream,
  glueCatalogDatabase,
  glueCrawler,
  glueDevelopmentEndpoint,
  glueIntegration,
  glueJob,
  glueSession,
  glueTableOptimizer,
  kinesisAnalyticsApplication,
  kinesisStream,
  kinesisVideoStream,
  managedFlinkApplication,
  managedFlinkSnapshot,
  managedInterfaceEndpoint,
  memorydbCluster,
  memorydbSnapshot,
  mqBroker,
  mskCluster,
  mskConnector,
  mskServerlessCluster,
  mwaaEnvironment,
  opensearchDomain,
  opensearchIngestionPipeline,
  opensearchServerlessCollection,
  quicksightDataSet,
  quicksightSubscription,
  quicksightUser,
  redshiftCluster,
  redshiftServerlessNamespace,
  redshiftServerlessWorkgroup,
  redshiftSnapshot,
];
