import { amount, assuming, hourly, number, oneOf, required, resource, running } from '../../resource.ts';

/** In units of AWS's for memory: one is about a GB. */
const sizes = [16, 32, 64, 128, 256, 384, 512, 768, 1024, 2048, 3072, 4096] as const;

/** Each replica costs what the graph itself costs. */
export const neptuneGraph = resource({
  name: 'Neptune graph',
  terraform: 'aws_neptunegraph_graph',
  cloudformation: 'AWS::NeptuneGraph::Graph',
  attributes: {
    memory: required('no memory is written', oneOf(['provisioned_memory', 'ProvisionedMemory'], sizes)),
    replicas: number(['replica_count', 'ReplicaCount'], 1),
  },
  usage: { monthly_hrs: amount('hours a month that it runs; all of them when not told') },
  lines: ({ memory = 16, replicas }, usage) => {
    const key = `AmazonNeptune MemoryOptimizedGraphUsage:${memory}-m-NCU`;
    const hours = hourly(`Hours (${memory} m-NCU)`, 1 + replicas, 'hour', key);
    return [running(usage.monthly_hrs, replicas > 0 ? assuming(`with ${replicas} more in other zones`, hours) : hours)];
  },
});
