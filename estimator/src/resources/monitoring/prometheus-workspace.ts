import { amount, resource, used } from '../../resource.ts';

export const prometheusWorkspace = resource({
  name: 'Prometheus workspace',
  terraform: 'aws_prometheus_workspace',
  cloudformation: 'AWS::APS::Workspace',
  attributes: {},
  usage: {
    monthly_samples: amount('metric samples ingested a month', 500e6, 10e9, 500e9),
    storage_gb: amount('GB of metrics stored', 5, 50, 2000),
    monthly_query_samples: amount('samples that queries process a month', 10e9, 500e9, 20e12),
  },
  lines: (_, usage) => [
    used('Samples ingested', usage, 'monthly_samples', 'sample', 'AmazonPrometheus AMP:MetricSampleCount'),
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonPrometheus AMP:MetricStorageByteHrs'),
    used('Query samples', usage, 'monthly_query_samples', 'sample', 'AmazonPrometheus AMP:QuerySamplesProcessed'),
  ],
});
