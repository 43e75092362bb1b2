import type { ClusterService } from './shared-cluster.ts';

export const docdb: ClusterService = {
  service: 'AmazonDocDB',
  unit: 'DCU',
};
