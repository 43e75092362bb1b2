import { meteredServices } from '../table.ts';

export const documents = meteredServices('docdb_neptune_other.csv', {
  AmazonDocDB: {
    'docdb.storage.standard': ['StorageUsage', 'GB-Mo'],
    'docdb.storage.ioOptimized': ['IO-OptimizedStorageUsage', 'GB-Mo'],
    'docdb.io': ['StorageIOUsage', 'IOs'],
    'docdb.backup': ['BackupUsage', 'GB-Mo'],
    'docdb.elastic.vcpu': ['ElasticCPUUsage', 'vCPU-hour', undefined, { confidence: 'low' }],
    'docdb.elastic.storage': ['ElasticStorageUsage', 'GB-Mo', undefined, { confidence: 'low' }],
  },
  AmazonNeptune: {
    'neptune.storage.standard': ['StorageUsage', 'GB-Mo'],
    'neptune.storage.ioOptimized': ['IO-OptimizedStorageUsage', 'GB-Mo'],
    'neptune.io': ['StorageIOUsage', 'IOs'],
    'neptune.backup': ['BackupUsage', 'GB-Mo'],
    'neptune.serverless.ncu.standard': ['Neptune:ServerlessUsage', 'NCU-hr'],
    'neptune.serverless.ncu.ioOptimized': [
      'Neptune:ServerlessIOOptimizedUsage',
      'NCU-hr',
      undefined,
      { confidence: 'low' },
    ],
  },
});
