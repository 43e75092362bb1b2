import { metered } from '../table.ts';

export const lambda = metered('lambda.csv', 'AWSLambda', {
  'requests.x86': ['Request', 'Requests'],
  'requests.arm': ['Request-ARM', 'Requests'],
  'duration.x86': ['Lambda-GB-Second', 'Lambda-GB-Second'],
  'duration.arm': ['Lambda-GB-Second-ARM', 'Lambda-GB-Second'],
  'ephemeralStorage.x86': ['Lambda-Storage-GB-Second', 'GB-Seconds'],
  'ephemeralStorage.arm': ['Lambda-Storage-GB-Second-ARM', 'GB-Seconds'],
  'provisionedConcurrency.x86': ['Lambda-Provisioned-Concurrency', 'Lambda-GB-Second'],
  'provisionedConcurrency.arm': ['Lambda-Provisioned-Concurrency-ARM', 'Lambda-GB-Second'],
  'provisionedDuration.x86': ['Lambda-Provisioned-GB-Second', 'Lambda-GB-Second'],
  'provisionedDuration.arm': ['Lambda-Provisioned-GB-Second-ARM', 'Lambda-GB-Second'],
  'responseStreaming.x86': ['Lambda-Streaming-Response-Processed-Bytes', 'GB'],
  'snapStart.cache': ['Lambda-SnapStart-Cached-GB-S', 'GB-Seconds'],
  'snapStart.restore': ['Lambda-SnapStart-Restored-GB', 'GB'],
  'edge.requests': ['Lambda-Edge-Request', 'Request'],
  'edge.duration': ['Lambda-Edge-GB-Second', 'Lambda-GB-Second'],
});
