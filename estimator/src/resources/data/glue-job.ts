import { amount, metered, number, oneOf, resource, times } from '../../resource.ts';

const workerTypes = ['Standard', 'G.025X', 'G.1X', 'G.2X', 'G.4X', 'G.8X', 'G.12X', 'G.16X'] as const;

export const glueJob = resource({
  name: 'Glue job',
  terraform: 'aws_glue_job',
  cloudformation: 'AWS::Glue::Job',
  attributes: {
    kind: oneOf(['command.name', 'Command.Name'], ['glueetl', 'gluestreaming', 'pythonshell'], 'glueetl'),
    workerType: oneOf(['worker_type', 'WorkerType'], workerTypes, 'G.1X'),
    workers: number(['number_of_workers', 'NumberOfWorkers']),
    capacity: number(['max_capacity', 'MaxCapacity | AllocatedCapacity']),
    execution: oneOf(['execution_class', 'ExecutionClass'], ['STANDARD', 'FLEX'], 'STANDARD'),
  },
  usage: {
    monthly_hours: amount('hours a month that it runs', 5, 100, 1000),
  },

  lines: ({ kind, workerType, workers, capacity, execution }, usage) => {
    const units = workers === undefined ? (capacity ?? usual[kind]) : workers * unitsOf[workerType];
    return [
      metered(
        `Data processing units (${units})`,
        times(usage.monthly_hours, units),
        'DPU-hour',
        `AWSGlue ETL-${execution === 'FLEX' ? 'Flex-' : ''}DPU-Hour`,
        'monthly_hours',
      ),
    ];
  },
});

/** What AWS takes when neither workers nor capacity are written. */
const usual = { glueetl: 10, gluestreaming: 10, pythonshell: 0.0625 };

const unitsOf: Readonly<Record<(typeof workerTypes)[number], number>> = {
  Standard: 1,
  'G.025X': 0.25,
  'G.1X': 1,
  'G.2X': 2,
  'G.4X': 4,
  'G.8X': 8,
  'G.12X': 12,
  'G.16X': 16,
};
