import { amount, assuming, boolean, hoursPerMonth, metered, resource, text } from '../../resource.ts';

export const syntheticsCanary = resource({
  name: 'Synthetics canary',
  terraform: 'aws_synthetics_canary',
  cloudformation: 'AWS::Synthetics::Canary',
  attributes: {
    schedule: text(['schedule.expression', 'Schedule.Expression']),
    started: boolean(['start_canary', 'StartCanaryAfterCreation'], false),
  },
  usage: { monthly_runs: amount('runs a month, if not as its schedule says', 730, 8760, 43_800) },

  lines: ({ schedule = '', started }, usage) => {
    const runs = usage.monthly_runs ?? runsOf(schedule);
    const said = started || usage.monthly_runs !== undefined ? [] : ['it is started by hand, and runs all month'];
    const words = [...said, 'the function and the files of its runs are not counted'].join('; ');
    return [assuming(words, metered('Runs', runs, 'run', 'AmazonCloudWatch CW:Canary-runs', 'monthly_runs'))];
  },
});

const minutes: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

/** Undefined for cron expressions, and for a rate of zero, which runs once. */
function runsOf(schedule: string): number | undefined {
  const [, every = '', unit = ''] = /^rate\((\d+) (minute|hour)s?\)$/.exec(schedule) ?? [];
  const period = Number(every) * (minutes[unit] ?? 0);
  return period > 0 ? (hoursPerMonth * 60) / period : undefined;
}
