import { amount, resource, text } from '../../resource.ts';
import { domainAttributes } from './opensearch-attributes.ts';
import { coordinatorPart } from './opensearch-coordinators.ts';
import { nodeLines } from './opensearch-nodes.ts';
import { managedLines, volumeLines } from './opensearch-storage.ts';

export const domainUsage = {
  ultrawarm_storage_gb: amount('GB of indexes on UltraWarm nodes', 100, 2000, 50_000),
  cold_storage_gb: amount('GB of indexes in cold storage', 100, 5000, 100_000),
  managed_storage_gb: amount('GB of indexes that OR and OM instances keep in S3', 50, 1000, 20_000),
  normalized_instance_hours: amount('hours of extended support a month, for sizes that do not say', 730, 7300, 73_000),
};

export const opensearchDomain = resource({
  name: 'OpenSearch domain',
  terraform: 'aws_opensearch_domain',
  cloudformation: 'AWS::OpenSearchService::Domain',
  attributes: {
    ...domainAttributes('ClusterConfig'),
    // Without one, AWS takes its latest.
    version: text(['engine_version', 'EngineVersion'], ''),
  },
  usage: domainUsage,
  parts: [coordinatorPart],
  lines: (domain, usage, around) => [
    ...nodeLines(domain, usage, around),
    ...volumeLines(domain),
    ...managedLines(domain, usage),
  ],
});
