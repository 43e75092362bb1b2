import { amount, assuming, boolean, hourly, number, resource, text, used } from '../../resource.ts';

const scaling = 'scaling_parameters';

export const cloudsearchDomain = resource({
  name: 'CloudSearch domain',
  terraform: 'aws_cloudsearch_domain',
  cloudformation: [],
  attributes: {
    instanceType: text([`${scaling}.desired_instance_type`, '']),
    partitions: number([`${scaling}.desired_partition_count`, ''], 1),
    copies: number([`${scaling}.desired_replication_count`, ''], 1),
    multiAz: boolean(['multi_az', ''], false),
  },
  usage: {
    monthly_document_batches: amount('batches of documents uploaded a month', 1000, 50_000, 1_000_000),
    monthly_indexed_gb: amount('GB indexed anew a month, where the index is built again'),
  },
  lines: ({ instanceType, partitions, copies, multiAz }, usage) => {
    // In two zones there are instances in each.
    const count = partitions * Math.max(copies, multiAz ? 2 : 1);
    const type = instanceType ?? 'search.small';
    const hours = hourly(`Instances (${type})`, count, 'hour', `AmazonCloudSearch SearchInstance:${type}`);
    return [
      assuming(
        instanceType === undefined
          ? 'its instances are search.small, the smallest (none is written); it has no more than its data need'
          : 'it has no more instances than are written',
        hours,
      ),
      used('Uploads', usage, 'monthly_document_batches', 'batch', 'AmazonCloudSearch DocumentBatchUpload'),
      usage.monthly_indexed_gb !== undefined &&
        used('Indexing', usage, 'monthly_indexed_gb', 'GB', 'AmazonCloudSearch IndexDocuments'),
    ];
  },
});
