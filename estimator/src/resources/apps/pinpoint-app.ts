import { amount, resource, used } from '../../resource.ts';

export const pinpointApp = resource({
  name: 'Pinpoint app',
  terraform: 'aws_pinpoint_app',
  cloudformation: 'AWS::Pinpoint::App',
  attributes: {},
  usage: {
    monthly_targeted_users: amount('users addressed during a month', 5000, 100_000, 5e6),
    monthly_events: amount('events recorded a month', 1e6, 50e6, 2e9),
    monthly_in_app_requests: amount('requests for messages in the app a month'),
  },
  lines: (_, usage) => [
    used('Targeted users', usage, 'monthly_targeted_users', 'user', 'AmazonPinpoint MonthlyTargetedAudience'),
    used('Events', usage, 'monthly_events', 'event', 'AmazonPinpoint EventsRecorded'),
    usage.monthly_in_app_requests !== undefined &&
      used('In-app requests', usage, 'monthly_in_app_requests', 'request', 'AmazonPinpoint InAppMessageRequests'),
  ],
});
