import { metered, meteredServices } from '../table.ts';

export const sqs = metered('sqs.csv', 'AWSQueueService', {
  standard: ['Requests-Tier1', 'Requests'],
  fifo: ['Requests-FIFO-Tier1', 'Requests'],
});

export const sns = metered('sns.csv', 'AmazonSNS', {
  'standard.apiRequests': ['Requests-Tier1', 'Requests'],
  'delivery.http': ['DeliveryAttempts-HTTP', 'Notifications'],
  'delivery.email': ['DeliveryAttempts-SMTP', 'Notifications', undefined, { freeBelow: true }],
  'delivery.sqs': ['DeliveryAttempts-SQS', 'Notifications'],
  'delivery.lambda': ['DeliveryAttempts-LAMBDA', 'Notifications'],
  'delivery.firehose': ['DeliveryAttempts-FIREHOSE', 'Notifications'],
  'fifo.publish': ['F-Request-Tier1', 'Requests'],
  'fifo.publishPayload': ['F-Ingress-Tier1', 'GB'],
  'fifo.subscriptionMessage': ['F-DA-SQS', 'Messages'],
  'fifo.subscriptionPayload': ['F-Egress-SQS', 'GB'],
  'fifo.archiveStorage': ['F-Storage', 'GB-Mo'],
  'fifo.archiveProcessing': ['F-ArchiveProcessing', 'GB'],
});

/** One price for all push services. */
export const snsPush = ['APNS', 'GCM'].map(to =>
  metered('sns.csv', 'AmazonSNS', { 'delivery.mobilePush': [`DeliveryAttempts-${to}`, 'Notifications'] }),
);

export const eventbridge = metered('eventbridge.csv', 'AWSEvents', {
  // Custom and partner events cost the same.
  'event.custom': ['Event-64K-Chunks', '64K-Chunks'],
  'event.partnerOrOptIn': ['Event-64K-Chunks', '64K-Chunks'],
  schemaDiscovery: ['Event-8K-Chunks', '8K-Chunks'],
  'archive.processing': ['ArchivedEvents-Bytes', 'GB'],
  'archive.storage': ['TimedStorage-ByteHrs', 'GB-Mo'],
  'scheduler.invocation': ['ScheduledInvocation', 'Invocations'],
  'pipes.request': ['Request-64K-Chunks', '64K-Chunks', undefined, { confidence: 'medium' }],
});

export const stepFunctions = metered('stepfunctions.csv', 'AmazonStates', {
  'standard.stateTransition': ['StateTransition', 'StateTransitions'],
  'express.request': ['StepFunctions-Request', 'Requests'],
  'express.duration': ['StepFunctions-GB-Second', 'GB-Second'],
});

export const apiGateway = meteredServices('apigateway.csv', {
  AmazonApiGateway: {
    'rest.requests': ['ApiGatewayRequest', 'Requests'],
    'http.requests': ['ApiGatewayHttpRequest', 'Requests'],
    'websocket.messages': ['ApiGatewayMessage', 'Messages'],
    'websocket.connectionMinutes': ['ApiGatewayMinute', 'minute'],
    'cache.0.5GB': ['ApiGatewayCacheUsage:0.5GB', 'Hrs'],
    'cache.1.6GB': ['ApiGatewayCacheUsage:1.6GB', 'Hrs'],
    'cache.6.1GB': ['ApiGatewayCacheUsage:6.1GB', 'Hrs'],
    'cache.13.5GB': ['ApiGatewayCacheUsage:13.5GB', 'Hrs'],
    'cache.28.4GB': ['ApiGatewayCacheUsage:28.4GB', 'Hrs'],
    'cache.58.2GB': ['ApiGatewayCacheUsage:58.2GB', 'Hrs'],
    'cache.118GB': ['ApiGatewayCacheUsage:118GB', 'Hrs'],
    'cache.237GB': ['ApiGatewayCacheUsage:237GB', 'Hrs'],
  },
  AWSAppSync: {
    'appsync.query': ['GraphQLInvocation', 'requests'],
    'appsync.connectionMinutes': ['ConnectionDuration', 'minutes'],
    'appsync.realtimeUpdate': ['GraphQLNotification', 'Messages'],
  },
});
