import { amount, boolean, hourly, metered, number, required, resource, text, times, used } from '../../resource.ts';

export const redshiftCluster = resource({
  name: 'Redshift cluster',
  terraform: 'aws_redshift_cluster',
  cloudformation: 'AWS::Redshift::Cluster',
  attributes: {
    nodeType: required('none is written; the snapshot decides', text(['node_type', 'NodeType'])),
    nodes: number(['number_of_nodes', 'NumberOfNodes'], 1),
    multiAz: boolean(['multi_az', 'MultiAZ'], false),
  },
  usage: {
    managed_storage_gb: amount('GB of managed storage, of RA3 nodes', 50, 1000, 50_000),
    excess_concurrency_scaling_secs: amount('seconds a month of added clusters beyond the hour a day that is free'),
    spectrum_data_scanned_tb: amount('TB that queries read from S3 a month'),
    backup_storage_gb: amount('GB of snapshots made by hand'),
  },

  lines: ({ nodeType = '', nodes, multiAz }, usage) => [
    hourly(
      `Nodes (${[nodeType, ...(multiAz ? ['Multi-AZ'] : [])].join(', ')})`,
      // The second zone has as many.
      multiAz ? 2 * nodes : nodes,
      'node-hour',
      `AmazonRedshift Node:${nodeType}`,
    ),
    nodeType.startsWith('ra3.') &&
      used('Managed storage', usage, 'managed_storage_gb', 'GB', `AmazonRedshift RMS:${nodeType}`),
    // What somebody has to tell of, as not every cluster has it.
    usage.excess_concurrency_scaling_secs !== undefined &&
      metered(
        'Concurrency scaling',
        times(usage.excess_concurrency_scaling_secs, nodes),
        'node-second',
        `AmazonRedshift CS:${nodeType}`,
        'excess_concurrency_scaling_secs',
      ),
    usage.spectrum_data_scanned_tb !== undefined &&
      used('Spectrum', usage, 'spectrum_data_scanned_tb', 'TB', 'AmazonRedshift DataScanned'),
    usage.backup_storage_gb !== undefined &&
      used('Snapshots', usage, 'backup_storage_gb', 'GB', 'AmazonRedshift Redshift:PaidSnapshots'),
  ],
});
