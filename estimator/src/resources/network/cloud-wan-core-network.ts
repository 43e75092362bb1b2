import { amount, count, hourly, hoursPerMonth, metered, repeated, resource, times } from '../../resource.ts';

export const cloudWanCoreNetwork = resource({
  name: 'Cloud WAN core network',
  terraform: 'aws_networkmanager_core_network',
  cloudformation: 'AWS::NetworkManager::CoreNetwork',
  attributes: { regions: count(['base_policy_regions', 'PolicyDocument.core-network-configuration.edge-locations']) },
  usage: { edge_locations: amount('in how many regions its policy puts an edge', 1, 2, 4) },

  lines: ({ regions }, { edge_locations: edges }) => [
    regions === undefined
      ? metered('Edges', times(edges, hoursPerMonth), 'hour', edge.key, 'edge_locations')
      : repeated(regions, edge),
  ],
});

const edge = hourly('Edges', 1, 'hour', 'AWSCloudWAN CloudWAN-CoreNetworkEdge-Hours');
