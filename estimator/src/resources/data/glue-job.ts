import { amount, metered, number, oneOf, resource, times } from '../../resource.ts';
import { unitsOf, workerTypes } from './glue-workers.ts';

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
