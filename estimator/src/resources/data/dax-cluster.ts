import { hourly, number, required, resource, text } from '../../resource.ts';

export const daxCluster = resource({
  name: 'DAX cluster',
  terraform: 'aws_dax_cluster',
  cloudformation: 'AWS::DAX::Cluster',
  attributes: {
    nodeType: required('none is written', text(['node_type', 'NodeType'])),
    nodes: required('no number of nodes is written', number(['replication_factor', 'ReplicationFactor'])),
  },

  lines: ({ nodeType = '', nodes = 0 }) => [
    hourly(`Nodes (${nodeType})`, nodes, 'node-hour', `AmazonDAX NodeUsage:${nodeType}`),
  ],
});
