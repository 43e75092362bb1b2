import type { ResourceType } from '../../resource.ts';
import { athenaWorkgroup } from './athena-workgroup.ts';
import { daxCluster } from './dax-cluster.ts';
import { elasticacheCluster } from './elasticache-cluster.ts';
import { elasticacheReplicationGroup } from './elasticache-replication-group.ts';
import { elasticacheServerlessCache } from './elasticache-serverless-cache.ts';
import { elasticsearchDomain } from './elasticsearch-domain.ts';
import { emrCluster } from './emr-cluster.ts';
import { emrInstanceFleet } from './emr-instance-fleet.ts';
import { emrInstanceGroup } from './emr-instance-group.ts';
import { emrServerlessApplication } from './emr-serverless-application.ts';
import { firehoseDeliveryStream } from './firehose-delivery-stream.ts';
import { glueCatalogDatabase } from './glue-catalog-database.ts';
import { glueCrawler } from './glue-crawler.ts';
import { glueJob } from './glue-job.ts';
import { kinesisAnalyticsApplication } from './kinesis-analytics-application.ts';
import { kinesisStream } from './kinesis-stream.ts';
import { kinesisVideoStream } from './kinesis-video-stream.ts';
import { managedFlinkApplication } from './managed-flink-application.ts';
import { memorydbCluster } from './memorydb-cluster.ts';
import { mqBroker } from './mq-broker.ts';
import { mskCluster } from './msk-cluster.ts';
import { mskConnector } from './msk-connector.ts';
import { mskServerlessCluster } from './msk-serverless-cluster.ts';
import { mwaaEnvironment } from './mwaa-environment.ts';
import { opensearchDomain } from './opensearch-domain.ts';
import { opensearchServerlessCollection } from './opensearch-serverless-collection.ts';
import { redshiftCluster } from './redshift-cluster.ts';
import { redshiftServerlessNamespace } from './redshift-serverless-namespace.ts';
import { redshiftServerlessWorkgroup } from './redshift-serverless-workgroup.ts';

export const data: readonly ResourceType[] = [
  athenaWorkgroup,
  daxCluster,
  elasticacheCluster,
  elasticacheReplicationGroup,
  elasticacheServerlessCache,
  elasticsearchDomain,
  emrCluster,
  emrInstanceFleet,
  emrInstanceGroup,
  emrServerlessApplication,
  firehoseDeliveryStream,
  glueCatalogDatabase,
  glueCrawler,
  glueJob,
  kinesisAnalyticsApplication,
  kinesisStream,
  kinesisVideoStream,
  managedFlinkApplication,
  memorydbCluster,
  mqBroker,
  mskCluster,
  mskConnector,
  mskServerlessCluster,
  mwaaEnvironment,
  opensearchDomain,
  opensearchServerlessCollection,
  redshiftCluster,
  redshiftServerlessNamespace,
  redshiftServerlessWorkgroup,
];
