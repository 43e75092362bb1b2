import { follow } from '../../follow.ts';
import { boolean, hourly, number, required, resource, text, type Part } from '../../resource.ts';
import { bareType } from './opensearch-nodes.ts';

const missing = 'coordinators are enabled without it';

const coordinators = resource({
  name: 'Coordinator nodes',
  terraform: [],
  cloudformation: [],
  attributes: {
    enabled: boolean(['node_config.enabled', 'NodeConfig.Enabled'], false),
    type: required(missing, text(['node_config.type', 'NodeConfig.Type'])),
    count: required(missing, number(['node_config.count', 'NodeConfig.Count'])),
  },
  lines: ({ enabled, type = '', count = 0 }) => [
    enabled && hourly(`Nodes (${bareType(type)})`, count, 'node-hour', `AmazonES ESInstance:${bareType(type)}`),
  ],
});

/** Nodes that only pass requests on. */
export const coordinatorPart: Part = {
  type: coordinators,
  terraform: 'cluster_config.node_options',
  cloudformation: 'ClusterConfig.NodeOptions',
  select: item => (follow(item, ['node_type']) ?? follow(item, ['NodeType'])) === 'coordinator',
  label: () => 'Coordinators',
};
