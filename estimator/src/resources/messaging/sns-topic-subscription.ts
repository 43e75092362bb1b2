import { follow } from '../../follow.ts';
import {
  assuming,
  boolean,
  lenient,
  metered,
  oneOf,
  required,
  resource,
  type Line,
  type Part,
} from '../../resource.ts';
import { carriedLine, requestLine, requestUsage, type Requests } from './requests.ts';

const protocols = ['http', 'https', 'email', 'email-json', 'sms', 'sqs', 'application', 'lambda', 'firehose'] as const;
type Protocol = (typeof protocols)[number];

const protocol = required('no protocol is written', oneOf(['protocol', 'Protocol'], protocols));

/** The phone company decides about SMS, and the platform about mobile push, though all platforms cost the same. */
const usageTypes: Readonly<Record<Protocol, string>> = {
  http: 'DeliveryAttempts-HTTP',
  https: 'DeliveryAttempts-HTTP',
  email: 'DeliveryAttempts-SMTP',
  'email-json': 'DeliveryAttempts-SMTP',
  sms: 'DeliveryAttempts-SMS',
  sqs: 'DeliveryAttempts-SQS',
  application: 'DeliveryAttempts-APNS',
  lambda: 'DeliveryAttempts-LAMBDA',
  firehose: 'DeliveryAttempts-FIREHOSE',
};

/** Deliveries to queues and functions cost nothing, how many there may be. */
const free: ReadonlySet<Protocol> = new Set(['sqs', 'lambda']);

function standardLine(to: Protocol, usage: Requests): Line {
  const key = `AmazonSNS ${usageTypes[to]}`;
  if (free.has(to))
    return metered('Notifications', usage.monthly_requests ?? 0, 'notification', key, 'monthly_requests');
  const line = requestLine('Notifications', usage, 'notification', key);
  return to === 'application' ? assuming('they go to Apple devices (all platforms cost the same)', line) : line;
}

const fifoLines = (usage: Requests): readonly Line[] => [
  metered('Messages', usage.monthly_requests, 'message', 'AmazonSNS F-DA-SQS', 'monthly_requests'),
  carriedLine('Delivered data', usage, 'AmazonSNS F-Egress-SQS'),
];

const linesOf = (to: Protocol | undefined, fifo: boolean, usage: Requests): readonly Line[] => {
  if (to === undefined) return [];
  return fifo && to === 'sqs' ? fifoLines(usage) : [standardLine(to, usage)];
};

export const snsTopicSubscription = resource({
  name: 'SNS topic subscription',
  terraform: 'aws_sns_topic_subscription',
  cloudformation: 'AWS::SNS::Subscription',
  // A topic that is not in the code is taken as a standard one.
  attributes: { protocol, fifo: lenient(boolean(['topic_arn > fifo_topic', 'TopicArn > FifoTopic'], false)) },
  usage: requestUsage,
  lines: ({ protocol: to, fifo }, usage) => linesOf(to, fifo, usage),
});

const inlineSubscription = resource({
  name: 'Subscription',
  terraform: [],
  cloudformation: [],
  attributes: { protocol, fifo: boolean(['', '/FifoTopic'], false) },
  usage: requestUsage,
  lines: ({ protocol: to, fifo }, usage) => linesOf(to, fifo, usage),
});

/** A template may declare them on the topic. */
export const inlineSubscriptions: readonly Part[] = [
  {
    type: inlineSubscription,
    terraform: '',
    cloudformation: 'Subscription',
    label: (item, index) => {
      const to = follow(item, ['Protocol']);
      return `Subscription ${index + 1}${typeof to === 'string' ? ` (${to})` : ''}`;
    },
  },
];
