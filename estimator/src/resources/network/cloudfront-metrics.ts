import { boolean, elsewhere, monthly, resource } from '../../resource.ts';

/** The hit rate, the origin's latency, and the error rates of six status codes. */
const metrics = 8;

export const cloudfrontMetrics = resource({
  name: 'CloudFront metrics',
  terraform: 'aws_cloudfront_monitoring_subscription',
  cloudformation: 'AWS::CloudFront::MonitoringSubscription',
  attributes: {
    isOn: boolean(
      [
        'monitoring_subscription.realtime_metrics_subscription_config.realtime_metrics_subscription_status',
        'MonitoringSubscription.RealtimeMetricsSubscriptionConfig.RealtimeMetricsSubscriptionStatus',
      ],
      true,
      { Enabled: true, Disabled: false },
    ),
  },
  freeWithoutLines: 'its additional metrics are off',

  // CloudFront's metrics stand in this region, wherever viewers are.
  lines: ({ isOn }) => [
    isOn &&
      elsewhere(
        'us-east-1',
        monthly('Additional metrics', metrics, 'metric', 'AmazonCloudWatch CW:MetricMonitorUsage'),
      ),
  ],
});
