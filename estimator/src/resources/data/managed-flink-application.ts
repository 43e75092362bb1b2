import {
  amount,
  assuming,
  hourly,
  hoursPerMonth,
  monthly,
  number,
  resource,
  running,
  text,
  trying,
  used,
} from '../../resource.ts';

const parallelism = {
  terraform: 'application_configuration.flink_application_configuration.parallelism_configuration',
  cloudformation: 'ApplicationConfiguration.FlinkApplicationConfiguration.ParallelismConfiguration',
};

export const managedFlinkApplication = resource({
  name: 'Managed Flink application',
  terraform: 'aws_kinesisanalyticsv2_application',
  cloudformation: 'AWS::KinesisAnalyticsV2::Application',
  attributes: {
    runtime: trying(
      ['SQL-1_0', 'ZEPPELIN-FLINK-3_0'],
      text(['runtime_environment', 'RuntimeEnvironment'], 'FLINK-1_20'),
    ),
    tasks: number([`${parallelism.terraform}.parallelism`, `${parallelism.cloudformation}.Parallelism`], 1),
    tasksPerUnit: number(
      [`${parallelism.terraform}.parallelism_per_kpu`, `${parallelism.cloudformation}.ParallelismPerKPU`],
      1,
    ),
  },
  usage: {
    kinesis_processing_units: amount('processing units (KPUs) it uses, on average'),
    durable_application_backup_gb: amount('GB of its snapshots'),
    monthly_hrs: amount('hours a month that it runs, if not all 730'),
  },

  lines: ({ runtime, tasks, tasksPerUnit }, usage) => {
    const isSql = runtime.startsWith('SQL');
    const units = usage.kinesis_processing_units ?? Math.ceil(tasks / Math.max(1, tasksPerUnit));
    const processing = running(usage.monthly_hrs, hourly('Processing units', units, 'KPU-hour', processingKey));
    const share = (usage.monthly_hrs ?? hoursPerMonth) / hoursPerMonth;
    // A notebook has one for itself.
    const overhead = runtime.startsWith('ZEPPELIN') ? 2 : 1;
    return [
      usage.kinesis_processing_units === undefined
        ? assuming('it uses the KPUs with which it starts', processing)
        : processing,
      !isSql && running(usage.monthly_hrs, hourly('Orchestration', overhead, 'KPU-hour', processingKey)),
      !isSql &&
        monthly('Running storage', 50 * units * share, 'GB', 'AmazonKinesisAnalytics RunningApplicationStorage'),
      usage.durable_application_backup_gb !== undefined &&
        used(
          'Snapshots',
          usage,
          'durable_application_backup_gb',
          'GB',
          'AmazonKinesisAnalytics DurableApplicationBackups',
        ),
    ];
  },
});

/** A unit costs the same in SQL. */
export const processingKey = 'AmazonKinesisAnalytics KPU-Hour-Java';
