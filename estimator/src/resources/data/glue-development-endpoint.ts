import { amount, hourly, number, oneOf, resource, running } from '../../resource.ts';

const unitsOf = { Standard: 1, 'G.025X': 0.25, 'G.1X': 1, 'G.2X': 2 } as const;
const workerTypes = ['Standard', 'G.025X', 'G.1X', 'G.2X'] as const;

export const glueDevelopmentEndpoint = resource({
  name: 'Glue development endpoint',
  terraform: 'aws_glue_dev_endpoint',
  cloudformation: 'AWS::Glue::DevEndpoint',
  attributes: {
    nodes: number(['number_of_nodes', 'NumberOfNodes'], 5),
    workerType: oneOf(['worker_type', 'WorkerType'], workerTypes, 'Standard'),
    workers: number(['number_of_workers', 'NumberOfWorkers']),
  },
  usage: { monthly_hrs: amount('hours a month that it is there, if not all 730') },

  lines: ({ nodes, workerType, workers }, usage) => {
    const units = workers === undefined ? nodes : workers * unitsOf[workerType];
    return [running(usage.monthly_hrs, hourly('Data processing units', units, 'DPU-hour', 'AWSGlue DEVED-DPU-Hour'))];
  },
});
