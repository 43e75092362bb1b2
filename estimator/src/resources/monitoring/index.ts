import type { ResourceType } from '../../resource.ts';
import { applicationSignals } from './application-signals.ts';
import { compositeAlarm } from './composite-alarm.ts';
import { contributorInsightRule } from './contributor-insight-rule.ts';
import { contributorManagedInsightRule } from './contributor-managed-insight-rule.ts';
import { dashboard } from './dashboard.ts';
import { grafanaWorkspace } from './grafana-workspace.ts';
import { internetMonitor } from './internet-monitor.ts';
import { logAccountPolicy } from './log-account-policy.ts';
import { logDelivery } from './log-delivery.ts';
import { logGroup } from './log-group.ts';
import { logMetricFilter } from './log-metric-filter.ts';
import { logScheduledQuery } from './log-scheduled-query.ts';
import { metricAlarm } from './metric-alarm.ts';
import { metricStream } from './metric-stream.ts';
import { networkMonitor } from './network-monitor.ts';
import { networkProbe } from './network-probe.ts';
import { prometheusWorkspace } from './prometheus-workspace.ts';
import { rumAppMonitor } from './rum-app-monitor.ts';
import { rumMetricsDestination } from './rum-metrics-destination.ts';
import { serviceLevelObjective } from './service-level-objective.ts';
import { syntheticsCanary } from './synthetics-canary.ts';
import { traceSamplingRule } from './trace-sampling-rule.ts';

export const monitoring: readonly ResourceType[] = [
  applicationSignals,
  compositeAlarm,
  contributorInsightRule,
  contributorManagedInsightRule,
  dashboard,
  grafanaWorkspace,
  internetMonitor,
  logAccountPolicy,
  logDelivery,
  logGroup,
  logMetricFilter,
  logScheduledQuery,
  metricAlarm,
  metricStream,
  networkMonitor,
  networkProbe,
  prometheusWorkspace,
  rumAppMonitor,
  rumMetricsDestination,
  serviceLevelObjective,
  syntheticsCanary,
  traceSamplingRule,
];
