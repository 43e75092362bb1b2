import { assuming, boolean, hoursPerMonth, lenient, metered, number, oneOf, times, type Line } from '../../resource.ts';
import type { Measured } from './rds-extended-support.ts';

const modes = ['standard', 'advanced'] as const;

/** Of a cluster, or a database on its own. */
export const insightsAttributes = {
  insights: boolean(['performance_insights_enabled', 'EnablePerformanceInsights | PerformanceInsightsEnabled'], false),
  insightsDays: number(['performance_insights_retention_period', 'PerformanceInsightsRetentionPeriod'], 7),
  insightsMode: oneOf(['database_insights_mode', 'DatabaseInsightsMode'], modes, 'standard'),
};

/** A member has the mode of its cluster. */
export const memberInsightsMode = lenient(
  oneOf(
    [
      'database_insights_mode | cluster_identifier > database_insights_mode',
      'DatabaseInsightsMode | DBClusterIdentifier > DatabaseInsightsMode',
    ],
    modes,
    'standard',
  ),
  'Database Insights is in its standard mode',
);

type Insights = {
  readonly insights: boolean;
  readonly insightsDays: number;
  readonly insightsMode: 'standard' | 'advanced';
};
type InsightsUsage = { readonly monthly_additional_performance_insights_requests: number | undefined };

const requests = 'monthly_additional_performance_insights_requests';

/** Seven days of history are free; the advanced mode includes fifteen months. */
export function insightsLines(values: Insights, measured: Measured, usage: InsightsUsage): readonly (Line | false)[] {
  const { insights, insightsDays, insightsMode } = values;
  return [
    insightsMode === 'advanced' && advanced(measured),
    insightsMode === 'standard' && insights && insightsDays > 7 && retention(insightsDays, measured),
    usage[requests] !== undefined &&
      metered('Performance Insights requests', usage[requests], 'request', 'AmazonRDS PI_API', requests),
  ];
}

const advanced = ({ amount, of, usageKey }: Measured): Line =>
  metered(
    'Database Insights (advanced)',
    times(amount, hoursPerMonth),
    `${of}-hour`,
    `AmazonCloudWatch CW:DatabaseInsights-${of}-Hours`,
    usageKey,
  );

/** AWS counts a month as 31 days, and has a price of its own for all 24 of them. */
function retention(days: number, { amount, of, usageKey }: Measured): Line {
  const months = Math.ceil(days / 31);
  const kept = of === 'ACU' ? 'Serverless' : 'Provisioned';
  const line =
    months >= 24
      ? metered('Performance Insights, 24 months kept', amount, `${of}-month`, `AmazonRDS PI_LTR_FMR:${kept}`, usageKey)
      : metered(
          `Performance Insights, ${months} ${months === 1 ? 'month' : 'months'} kept`,
          times(amount, months),
          `${of}-month`,
          `AmazonRDS PI_LTR_AMR:${kept}`,
          usageKey,
        );
  return of === 'ACU' ? assuming('its capacity is the same all month', line) : line;
}
