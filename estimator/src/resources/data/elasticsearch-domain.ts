import { resource, text } from '../../resource.ts';
import { domainAttributes } from './opensearch-attributes.ts';
import { domainUsage } from './opensearch-domain.ts';
import { nodeLines } from './opensearch-nodes.ts';
import { managedLines, volumeLines } from './opensearch-storage.ts';

export const elasticsearchDomain = resource({
  name: 'Elasticsearch domain',
  terraform: 'aws_elasticsearch_domain',
  cloudformation: 'AWS::Elasticsearch::Domain',
  attributes: {
    ...domainAttributes('ElasticsearchClusterConfig'),
    // Without one, AWS takes its first.
    version: text(['elasticsearch_version', 'ElasticsearchVersion'], '1.5'),
  },
  usage: domainUsage,
  lines: (domain, usage, around) => [
    ...nodeLines(domain, usage, around),
    ...volumeLines(domain),
    ...managedLines(domain, usage),
  ],
});
