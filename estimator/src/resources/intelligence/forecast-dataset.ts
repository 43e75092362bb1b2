import { amount, resource, used } from '../../resource.ts';

export const forecastDataset = resource({
  name: 'Forecast dataset',
  terraform: [],
  cloudformation: 'AWS::Forecast::Dataset',
  attributes: {},
  usage: { monthly_imported_gb: amount('GB a month imported into it', 1, 20, 500) },
  lines: (_, usage) => [used('Import', usage, 'monthly_imported_gb', 'GB', 'AmazonForecast DataInjection')],
});
