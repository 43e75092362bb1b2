import { everywhere } from '../../src/format.ts';
import { meteredServices } from '../table.ts';

/** An instance's detailed monitoring is billed as custom metrics. */
export const cloudwatch = meteredServices('cloudwatch.csv.gz', {
  AmazonCloudWatch: {
    'metrics.custom': ['CW:MetricMonitorUsage', 'Metrics'],
    'metricStreams.update': ['CW:MetricStreamUsage', 'MetricUpdate'],
    'containerInsightsEks.observation': ['CW:ObservationUsage', 'ObservationCount'],
    'alarm.standard': ['CW:AlarmMonitorUsage', 'Alarms'],
    'alarm.highResolution': ['CW:HighResAlarmMonitorUsage', 'Alarms'],
    'alarm.composite': ['CW:CompositeAlarmMonitorUsage', 'Alarms'],
    'alarm.metricsInsights': ['CW:MetricInsightAlarmUsage', 'Alarms'],
    'api.request': ['CW:Requests', 'Requests'],
    'api.getMetricData': ['CW:GMD-Metrics', 'Metrics'],
    'api.getMetricWidgetImage': ['CW:GMWI-Metrics', 'Metrics'],
    'api.getInsightRuleReport': ['CW:GIRR-Metrics', 'Metrics'],
    dashboard: ['DashboardsUsageHour', 'Dashboards', undefined, { region: everywhere }],
    'contributorInsights.rule.logs': ['CW:ContributorInsightRules', 'Rules'],
    'contributorInsights.event.logs': ['CW:ContributorInsightEvents', 'Events'],
    'contributorInsights.rule.dynamodb': ['CW:ContributorRulesManaged', 'Rules'],
    'contributorInsights.event.dynamodb': ['CW:ContributorEventsManaged', 'Events'],
    'synthetics.canaryRun': ['CW:Canary-runs', 'Runs'],
    'internetMonitor.cityNetwork': ['CW:InternetMonitor-CityNetwork', 'hours'],
    'internetMonitor.resource': ['CW:InternetMonitor-MonitoredResource', 'hours', undefined, { confidence: 'medium' }],
    'rum.event': ['CW:RUM-events', 'Events'],
    'logs.ingestion.standard': ['DataProcessing-Bytes', 'GB'],
    'logs.ingestion.infrequentAccess': ['DataProcessingIA-Bytes', 'GB'],
    'logs.insightsQuery': ['DataScanned-Bytes', 'GB'],
    'logs.storage': ['TimedStorage-ByteHrs', 'GB-Mo'],
    'logs.liveTail': ['Logs-LiveTail', 'Minutes'],
    'logs.dataProtection': ['DataProtection-Bytes', 'GB'],
    'logs.vended.toCloudWatch': ['VendedLog-Bytes', 'GB'],
    'logs.vended.toS3': ['S3-Egress-Bytes', 'GB'],
    'logs.vended.toFirehose': ['FH-Egress-Bytes', 'GB'],
    'logs.vended.parquet': ['S3-Egress-InputBytes', 'GB'],
  },
  AWSXRay: {
    'xray.tracesStored': ['XRay-TracesStored', 'Traces'],
    'xray.tracesRetrieved': ['XRay-TracesAccessed', 'Traces'],
    'xray.tracesScanned': ['XRay-TracesAccessed', 'Traces'],
  },
});
