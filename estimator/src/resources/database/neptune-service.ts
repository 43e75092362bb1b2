import type { ClusterService } from './shared-cluster.ts';

export const neptune: ClusterService = {
  service: 'AmazonNeptune',
  unit: 'NCU',
  serverless: { standard: 'Neptune:ServerlessUsage', optimized: 'Neptune:ServerlessIOOptimizedUsage' },
};
