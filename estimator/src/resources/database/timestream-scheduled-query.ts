import { resource } from '../../resource.ts';
import { queryLine, queryUsage } from './timestream-table.ts';

export const timestreamScheduledQuery = resource({
  name: 'Timestream scheduled query',
  terraform: 'aws_timestreamquery_scheduled_query',
  cloudformation: 'AWS::Timestream::ScheduledQuery',
  attributes: {},
  usage: queryUsage,
  lines: (_, usage) => [queryLine(usage)],
});
