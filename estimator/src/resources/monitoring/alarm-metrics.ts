import { follow, isList } from '../../follow.ts';
import { Unknown, type Data } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

/** What an alarm watches, where it is written as a list of metrics and expressions over them. */
export type AlarmMetrics = {
  /** How many metrics; expressions over them do not count. */
  readonly count: number;
  readonly isHighResolution: boolean;
  /** An SQL expression finds the metrics by itself: only usage knows how many. */
  readonly isQuery: boolean;
};

/** Below a minute an alarm is of high resolution. */
export const isShort = (seconds: number): boolean => seconds < 60;

/** Undefined when the alarm watches one metric, named on the alarm itself. */
export const alarmMetrics = (): Attribute<AlarmMetrics | undefined> => ({
  terraform: 'metric_query',
  cloudformation: 'Metrics',
  otherwise: undefined,
  read: raw => summary(isList(raw) ? raw : [raw]),
  samples: [
    undefined,
    { count: 1, isHighResolution: false, isQuery: false },
    { count: 2, isHighResolution: true, isQuery: false },
    { count: 0, isHighResolution: false, isQuery: true },
  ],
});

function summary(items: readonly Data[]): AlarmMetrics | undefined {
  const metrics = items.flatMap(item => follow(item, ['metric']) ?? follow(item, ['MetricStat']) ?? []);
  const periods = metrics.map(metric => follow(metric, ['period']) ?? follow(metric, ['Period']));
  const expressions = items.map(item => follow(item, ['expression']) ?? follow(item, ['Expression']));
  const all = [...items, ...periods, ...expressions];
  if (all.some(value => value instanceof Unknown)) return undefined;
  return {
    count: metrics.length,
    isHighResolution: periods.some(period => isShort(Number(period ?? 60))),
    isQuery: expressions.some(expression => typeof expression === 'string' && /^\s*select\b/i.test(expression)),
  };
}
