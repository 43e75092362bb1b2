import { amount, metered, resource } from '../../resource.ts';
import { pieces } from './chunks.ts';

export const eventPipe = resource({
  name: 'Event pipe',
  terraform: 'aws_pipes_pipe',
  cloudformation: 'AWS::Pipes::Pipe',
  attributes: {},
  usage: {
    monthly_requests: amount('events a month that pass its filter', 100_000, 5_000_000, 200_000_000),
    request_size_kb: amount('KB of a batch of events; each begun 64 KB count as one, if it has more'),
  },
  lines: (_, { monthly_requests, request_size_kb }) => [
    metered(
      'Requests',
      pieces(monthly_requests, request_size_kb, 64),
      'request',
      'AWSEvents Request-64K-Chunks',
      'monthly_requests',
    ),
  ],
});
