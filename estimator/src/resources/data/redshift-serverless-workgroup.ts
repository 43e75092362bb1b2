import { amount, metered, number, resource, times } from '../../resource.ts';

export const redshiftServerlessWorkgroup = resource({
  name: 'Redshift Serverless workgroup',
  terraform: 'aws_redshiftserverless_workgroup',
  cloudformation: 'AWS::RedshiftServerless::Workgroup',
  attributes: {
    baseCapacity: number(['base_capacity', 'BaseCapacity'], 128),
  },
  usage: {
    monthly_hrs: amount('hours a month that it works on queries, at its base capacity', 20, 150, 730),
  },

  lines: ({ baseCapacity }, usage) => [
    metered(
      `Compute (${baseCapacity} RPUs)`,
      times(usage.monthly_hrs, baseCapacity),
      'RPU-hour',
      'AmazonRedshift Redshift:ServerlessUsage',
      'monthly_hrs',
    ),
  ],
});
