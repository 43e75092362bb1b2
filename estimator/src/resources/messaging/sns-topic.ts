import { amount, boolean, metered, present, resource, used, type Line } from '../../resource.ts';
import { inlineSubscriptions } from './sns-topic-subscription.ts';
import { carriedLine, requestLine, requestUsage, type Requests } from './requests.ts';

/** Subscribers that are not declared beside the topic may be counted on it. */
const subscribers = {
  http_subscriptions: amount('HTTP and HTTPS subscribers that are not in the code'),
  email_subscriptions: amount('e-mail subscribers that are not in the code'),
  kinesis_subscriptions: amount('Firehose streams subscribed that are not in the code'),
  mobile_push_subscriptions: amount('mobile devices subscribed'),
  macos_subscriptions: amount('Macs subscribed'),
  sms_subscriptions: amount('phone numbers subscribed'),
};
type Subscribers = { readonly [K in keyof typeof subscribers]: number | undefined };

const deliveries: Readonly<Record<keyof Subscribers, readonly [name: string, usageType: string]>> = {
  http_subscriptions: ['HTTP notifications', 'DeliveryAttempts-HTTP'],
  email_subscriptions: ['E-mail notifications', 'DeliveryAttempts-SMTP'],
  kinesis_subscriptions: ['Firehose notifications', 'DeliveryAttempts-FIREHOSE'],
  mobile_push_subscriptions: ['Mobile push notifications', 'DeliveryAttempts-APNS'],
  // All platforms cost the same.
  macos_subscriptions: ['macOS notifications', 'DeliveryAttempts-APNS'],
  sms_subscriptions: ['SMS notifications', 'DeliveryAttempts-SMS'],
};

export const snsTopic = resource({
  name: 'SNS topic',
  terraform: 'aws_sns_topic',
  cloudformation: 'AWS::SNS::Topic',
  attributes: {
    fifo: boolean(['fifo_topic', 'FifoTopic'], false),
    archive: present(['archive_policy', 'ArchivePolicy']),
  },
  usage: {
    ...requestUsage,
    ...subscribers,
    archive_storage_gb: amount('GB kept in its archive', 1, 50, 1000),
  },
  parts: inlineSubscriptions,

  lines: ({ fifo, archive }, usage) => [
    ...(fifo ? fifoLines(usage) : standardLines(usage)),
    fifo && archive && carriedLine('Archived data', usage, 'AmazonSNS F-ArchiveProcessing'),
    fifo && archive && used('Archive storage', usage, 'archive_storage_gb', 'GB', 'AmazonSNS F-Storage'),
  ],
});

const standardLines = (usage: Requests & Subscribers): readonly Line[] => [
  requestLine('Requests', usage, 'request', 'AmazonSNS Requests-Tier1'),
  ...deliveryLines(usage),
];

/** A FIFO topic bills messages, and what they carry, apart. */
const fifoLines = (usage: Requests): readonly Line[] => [
  metered('Messages', usage.monthly_requests, 'request', 'AmazonSNS F-Request-Tier1', 'monthly_requests'),
  carriedLine('Published data', usage, 'AmazonSNS F-Ingress-Tier1'),
];

const deliveryLines = (usage: Requests & Subscribers): readonly Line[] =>
  Object.entries(deliveries).flatMap(([input, [name, usageType]]) => {
    const copies = usage[input as keyof Subscribers]; // the keys of `deliveries` are those of Subscribers
    return copies === undefined ? [] : [requestLine(name, usage, 'notification', `AmazonSNS ${usageType}`, copies)];
  });
