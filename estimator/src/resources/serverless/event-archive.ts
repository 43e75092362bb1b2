import { resource } from '../../resource.ts';
import { archiveLines, archiveUsage } from './event-bus.ts';

export const eventArchive = resource({
  name: 'Event archive',
  terraform: 'aws_cloudwatch_event_archive',
  cloudformation: 'AWS::Events::Archive',
  attributes: {},
  usage: archiveUsage,
  lines: (_, usage) => archiveLines(usage),
});
