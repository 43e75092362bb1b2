import { amount, metered, number, oneOf, required, resource, times } from '../../resource.ts';
import { unitsOf, workerTypes } from './glue-workers.ts';

/** Billed from its start until it ends or has idled too long. */
export const glueSession = resource({
  name: 'Glue session',
  terraform: [],
  cloudformation: 'AWS::Glue::Session',
  attributes: {
    workerType: oneOf(['', 'WorkerType'], workerTypes, 'G.1X'),
    workers: number(['', 'NumberOfWorkers']),
    capacity: required('neither workers nor a capacity are written', number(['', 'MaxCapacity | NumberOfWorkers'])),
  },
  usage: { monthly_hours: amount('hours a month that it is open', 5, 100, 700) },
  lines: ({ workerType, workers, capacity = 0 }, usage) => {
    const units = workers === undefined ? capacity : workers * unitsOf[workerType];
    return [
      metered(
        `Data processing units (${units})`,
        times(usage.monthly_hours, units),
        'DPU-hour',
        'AWSGlue GlueInteractiveSession-DPU-Hour',
        'monthly_hours',
      ),
    ];
  },
});
