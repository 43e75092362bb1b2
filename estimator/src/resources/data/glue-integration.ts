import { amount, resource, text, used } from '../../resource.ts';

/** Data that Glue fetches from an application is billed by it; what databases send has its costs there. */
export const glueIntegration = resource({
  name: 'Glue integration',
  terraform: [],
  cloudformation: 'AWS::Glue::Integration',
  attributes: { source: text(['', 'SourceArn'], '') },
  usage: { monthly_data_ingested_gb: amount('GB fetched from the application a month', 5, 200, 5000) },
  freeWithoutLines: 'billed by the database at each end',
  lines: ({ source }, usage) => [
    !databases.test(source) &&
      used('Data ingested', usage, 'monthly_data_ingested_gb', 'GB', 'AWSGlue zeroETL-App-IngestionVolume-GB'),
  ],
});

const databases = /^arn:[^:]*:(dynamodb|rds|redshift):/;
