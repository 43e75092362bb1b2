import { amount, monthly, number, present, resource, used, type Line } from '../../resource.ts';
import { alarmMetrics, isShort, type AlarmMetrics } from './alarm-metrics.ts';

export const metricAlarm = resource({
  name: 'Metric alarm',
  terraform: 'aws_cloudwatch_metric_alarm',
  cloudformation: 'AWS::CloudWatch::Alarm',
  attributes: {
    period: number(['period', 'Period'], 60),
    metrics: alarmMetrics(),
    anomalies: present(['threshold_metric_id', 'ThresholdMetricId']),
  },
  usage: { metrics_analyzed: amount('metrics that the query of an alarm finds, on average', 5, 50, 500) },

  lines: ({ period, metrics, anomalies }, usage) => {
    if (metrics?.isQuery === true) return queryLines(metrics, usage);
    const watched = metrics?.count ?? 1;
    const isHighResolution = metrics?.isHighResolution ?? isShort(period);
    // The upper and the lower bound of what is expected are two metrics more.
    return [alarmLine(isHighResolution, anomalies ? watched + 2 : watched)];
  },
});

const alarmLine = (isHighResolution: boolean, watched: number): Line =>
  isHighResolution
    ? monthly('Metrics at high resolution', watched, 'metric', 'AmazonCloudWatch CW:HighResAlarmMonitorUsage')
    : monthly('Metrics', watched, 'metric', 'AmazonCloudWatch CW:AlarmMonitorUsage');

/** What else it watches beside a query is billed as the metrics of other alarms are. */
const queryLines = (
  { count }: AlarmMetrics,
  usage: { readonly metrics_analyzed: number | undefined },
): readonly (Line | false)[] => [
  used('Metrics analyzed', usage, 'metrics_analyzed', 'metric', 'AmazonCloudWatch CW:MetricInsightAlarmUsage'),
  count > 0 && alarmLine(false, count),
];
