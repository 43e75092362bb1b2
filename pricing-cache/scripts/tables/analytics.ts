import { metered, meteredServices, type Items } from '../table.ts';

export const glue = meteredServices('glue_athena.csv', {
  AWSGlue: {
    'glue.job.standard': ['ETL-DPU-Hour', 'DPU-Hour'],
    'glue.job.flex': ['ETL-Flex-DPU-Hour', 'DPU-Hour'],
    'glue.crawler': ['Crawler-DPU-Hour', 'DPU-Hour'],
    'glue.interactiveSession': ['GlueInteractiveSession-DPU-Hour', 'DPU-Hour'],
    'glue.devEndpoint': ['DEVED-DPU-Hour', 'DPU-Hour'],
    'glue.databrew.job': ['DBrew-Node-Hour', 'Node-Hour'],
    'glue.databrew.session': ['DBrew-Sessions', 'Session'],
    'glue.catalog.storage': ['Catalog-Storage', 'Obj-Month', undefined, { freeBelow: true }],
    'glue.catalog.requests': ['Catalog-Request', 'Request', undefined, { freeBelow: true }],
  },
  AmazonAthena: {
    'athena.query': ['DataScannedInTB', 'Terabytes'],
    'athena.spark': ['CodeExecutionInDPUHours', 'DPU-Hour'],
    'athena.provisioned': ['ReservedCapacityInDPUHours', 'DPU-Hour', undefined, { confidence: 'medium' }],
  },
});

/** Named after the pattern of small, medium and large environments and workers. */
function formed(item: string, usageType: string): Items {
  return { [item]: [usageType, 'Hrs', undefined, { confidence: 'low' }] };
}

function sizes(item: string, name: string): Items {
  return {
    ...formed(`${item}.small`, `Airflow-Small${name}`),
    ...formed(`${item}.medium`, `Airflow-Medium${name}`),
    ...formed(`${item}.large`, `Airflow-Large${name}`),
  };
}

export const mwaa = metered('mwaa.csv', 'AmazonMWAA', {
  'environment.small': ['Airflow-SmallEnvironment', 'Hrs'],
  'environment.medium': ['Airflow-MediumEnvironment', 'Hrs'],
  'environment.large': ['Airflow-LargeEnvironment', 'Hrs'],
  'worker.small': ['Airflow-SmallWorker', 'Hrs'],
  'worker.medium': ['Airflow-MediumWorker', 'Hrs'],
  'worker.large': ['Airflow-LargeWorker', 'Hrs'],
  storage: ['Airflow-StandardDatabaseStorage', 'GB-Mo'],
  ...formed('environment.xlarge', 'Airflow-XLargeEnvironment'),
  ...formed('environment.2xlarge', 'Airflow-2XLargeEnvironment'),
  ...sizes('scheduler', 'Scheduler'),
  ...sizes('webserver', 'WebServer'),
});

export const prometheus = metered('grafana_prometheus.csv', 'AmazonPrometheus', {
  'prometheus.ingest': ['AMP:MetricSampleCount', 'Metric Datapoints'],
  'prometheus.storage': ['AMP:MetricStorageByteHrs', 'GB-Mo', undefined, { freeBelow: true }],
});

export const grafana = metered('grafana_prometheus.csv', 'AmazonGrafana', {
  'grafana.editor': ['Grafana:EditorUser', 'Users'],
  'grafana.viewer': ['Grafana:ViewerUser', 'Users'],
  'grafana.enterprisePlugins': ['Grafana:EnterprisePluginsUser', 'Users'],
});

export const timeseries = meteredServices('timestream_keyspaces.csv', {
  AmazonTimestream: {
    'timestream.writes': ['DataIngestion-Bytes', 'GB'],
    'timestream.memoryStore': ['MemoryStore-ByteHrs', 'GB-Hours'],
    'timestream.magneticStore': ['MagneticStore-ByteHrs', 'GB-Mo'],
    'timestream.query': ['DataScanned-Bytes', 'GB'],
  },
  AmazonMCS: {
    'keyspaces.onDemand.rru': ['ReadRequestUnits', 'ReadRequestUnits'],
    'keyspaces.onDemand.wru': ['WriteRequestUnits', 'WriteRequestUnits'],
    'keyspaces.storage': ['TimedStorage-ByteHrs', 'GB-Mo'],
    'keyspaces.provisioned.rcu': ['ReadCapacityUnit-Hrs', 'ReadCapacityUnit-Hrs'],
    'keyspaces.provisioned.wcu': ['WriteCapacityUnit-Hrs', 'WriteCapacityUnit-Hrs'],
    'keyspaces.pitr': ['TimedPITRStorage-ByteHrs', 'GB-Mo'],
    'keyspaces.restore': ['RestoreDataSize-Bytes', 'GB'],
  },
});

export const directory = metered('directoryservice.csv', 'AWSDirectoryService', {
  'microsoftAd.standard.domainController': ['Std-MicrosoftAD-DC-Usage', 'Hrs'],
  'microsoftAd.enterprise.domainController': ['MicrosoftAD-DC-Usage', 'Hrs'],
  'microsoftAd.standard.sharedAccount': ['Std-SharedMsftAD-Usage', 'Hrs'],
  'microsoftAd.enterprise.sharedAccount': ['SharedMsftAD-Usage', 'Hrs'],
  'simpleAdOrConnector.small': ['Small-Directory-Usage', 'Hrs'],
  'simpleAd.large': ['Large-Directory-Usage', 'Hrs', undefined, { confidence: 'low' }],
});
