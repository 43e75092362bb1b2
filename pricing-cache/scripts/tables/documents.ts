import { meteredServices } from '../table.ts';

export const documents = meteredServices('docdb_neptune_other.csv', {
  AmazonDocDB: {
    'docdb.storage.standard': ['StorageUsage', 'GB-Mo'],
    'docdb.storage.ioOptimized': ['IO-OptimizedStorageUsage', 'GB-Mo'],
    'docdb.io': ['StorageIOUsage', 'IOs'],
    'docdb.backup': ['BackupUsage', 'GB-Mo'],
  },
  AmazonNeptune: {
    'neptune.storage.standard': ['StorageUsage', 'GB-Mo'],
    'neptune.storage.ioOptimized': ['IO-OptimizedStorageUsage', 'GB-Mo'],
    'neptune.io': ['StorageIOUsage', 'IOs'],
    'neptune.backup': ['BackupUsage', 'GB-Mo'],
  },
});
