import { amount, resource, used } from '../../resource.ts';

export const kendraDataSource = resource({
  name: 'Kendra data source',
  terraform: 'aws_kendra_data_source',
  cloudformation: 'AWS::Kendra::DataSource',
  attributes: {},
  usage: {
    monthly_sync_hrs: amount('hours a month that it is being synchronised', 5, 50, 500),
    monthly_documents_scanned: amount('documents scanned a month, new ones and old', 10_000, 1e6, 50e6),
  },
  lines: (_, usage) => [
    used('Synchronisation', usage, 'monthly_sync_hrs', 'hour', 'AmazonKendra ConnectorSync'),
    used('Documents scanned', usage, 'monthly_documents_scanned', 'document', 'AmazonKendra DocumentsScanned'),
  ],
});
