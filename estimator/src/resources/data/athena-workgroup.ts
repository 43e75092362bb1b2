import { amount, resource, text, trying, used } from '../../resource.ts';

export const athenaWorkgroup = resource({
  name: 'Athena workgroup',
  terraform: 'aws_athena_workgroup',
  cloudformation: 'AWS::Athena::WorkGroup',
  attributes: {
    engine: trying(
      ['PySpark engine version 3'],
      text(
        [
          'configuration.engine_version.selected_engine_version',
          'WorkGroupConfiguration.EngineVersion.SelectedEngineVersion',
        ],
        'AUTO',
      ),
    ),
  },
  usage: {
    monthly_data_scanned_tb: amount('TB that queries read a month; 10 MB at least each', 0.1, 5, 200),
    monthly_dpu_hrs: amount('hours a month of data processing units, on Spark', 10, 200, 5000),
  },

  lines: ({ engine }, usage) => [
    /spark/i.test(engine)
      ? used('Spark', usage, 'monthly_dpu_hrs', 'DPU-hour', 'AmazonAthena CodeExecutionInDPUHours')
      : used('Data scanned', usage, 'monthly_data_scanned_tb', 'TB', 'AmazonAthena DataScannedInTB'),
  ],
});
