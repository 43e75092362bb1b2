import { amount, resource, used } from '../../resource.ts';

/** Compaction, retention and the deletion of orphans, of a table in Iceberg's format. */
export const glueTableOptimizer = resource({
  name: 'Glue table optimizer',
  terraform: 'aws_glue_catalog_table_optimizer',
  cloudformation: 'AWS::Glue::TableOptimizer',
  attributes: {},
  usage: { monthly_dpu_hrs: amount('hours a month of data processing units', 2, 50, 1000) },
  lines: (_, usage) => [
    used('Data processing units', usage, 'monthly_dpu_hrs', 'DPU-hour', 'AWSGlue Optimization-DPU-Hour'),
  ],
});
