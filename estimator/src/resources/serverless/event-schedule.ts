import { amount, assuming, hoursPerMonth, metered, monthly, resource, text } from '../../resource.ts';

export const eventSchedule = resource({
  name: 'Event schedule',
  terraform: 'aws_scheduler_schedule',
  cloudformation: 'AWS::Scheduler::Schedule',
  attributes: { expression: text(['schedule_expression', 'ScheduleExpression'], '') },
  usage: { monthly_invocations: amount('times a month that it invokes its target', 730, 10_000, 100_000) },

  lines: ({ expression }, { monthly_invocations }) => {
    const rate = ratePerMonth(expression);
    if (monthly_invocations === undefined && rate !== undefined)
      return [assuming(`it runs as often as ${expression} says`, monthly('Invocations', rate, 'invocation', key))];
    return [metered('Invocations', monthly_invocations, 'invocation', key, 'monthly_invocations')];
  },
});

const key = 'AWSEvents ScheduledInvocation';

const hours: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };

/** How often `rate(5 minutes)` comes in 730 hours; undefined of what we do not count, as `cron(…)`. */
function ratePerMonth(expression: string): number | undefined {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const every = Number(count) * (hours[unit] ?? 0);
  return every > 0 ? hoursPerMonth / every : undefined;
}
