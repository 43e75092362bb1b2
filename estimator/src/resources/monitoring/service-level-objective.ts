import { assumed, monthly, number, resource, secondsPerMonth } from '../../resource.ts';
import { signalsKey } from './application-signals.ts';

/** Two signals each time that its indicator is looked at; only CloudFormation has it. */
export const serviceLevelObjective = resource({
  name: 'Service level objective',
  terraform: [],
  cloudformation: 'AWS::ApplicationSignals::ServiceLevelObjective',
  attributes: {
    seconds: assumed('a period is 60 seconds', number(['', 'Sli.SliMetric.PeriodSeconds'], 60)),
  },
  lines: ({ seconds }) => [monthly('Signals', (2 * secondsPerMonth) / Math.max(seconds, 1), 'signal', signalsKey)],
});
