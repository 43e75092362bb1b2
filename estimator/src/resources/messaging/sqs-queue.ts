import { boolean, resource } from '../../resource.ts';
import { requestLine, requestUsage } from './requests.ts';

export const sqsQueue = resource({
  name: 'SQS queue',
  terraform: 'aws_sqs_queue',
  cloudformation: 'AWS::SQS::Queue',
  attributes: { fifo: boolean(['fifo_queue', 'FifoQueue'], false) },
  usage: requestUsage,

  lines: ({ fifo }, usage) => [
    requestLine('Requests', usage, 'request', `AWSQueueService Requests-${fifo ? 'FIFO-' : ''}Tier1`),
  ],
});
