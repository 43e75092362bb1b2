import { amount, assuming, metered, resource, times } from '../../resource.ts';

export const glueCrawler = resource({
  name: 'Glue crawler',
  terraform: 'aws_glue_crawler',
  cloudformation: 'AWS::Glue::Crawler',
  attributes: {},
  usage: {
    monthly_hours: amount('hours a month that it runs; ten minutes at least each time', 2, 30, 300),
    dpus: amount('data processing units it uses while it runs; two if not told'),
  },

  lines: (_, usage) => {
    const crawl = metered(
      'Crawling',
      times(usage.monthly_hours, usage.dpus ?? 2),
      'DPU-hour',
      'AWSGlue Crawler-DPU-Hour',
      'monthly_hours',
    );
    return [usage.dpus === undefined ? assuming('it uses two data processing units', crawl) : crawl];
  },
});
