import { amount, resource, used } from '../../resource.ts';

/** Switches on the watch over an account's services; only CloudFormation has it. */
export const applicationSignals = resource({
  name: 'Application signals',
  terraform: [],
  cloudformation: 'AWS::ApplicationSignals::Discovery',
  attributes: {},
  usage: {
    monthly_signals: amount('requests in and out of the services a month', 10e6, 500e6, 20e9),
    monthly_span_gb: amount('GB of spans a month, where X-Ray keeps all of them'),
  },
  // An account that keeps all spans pays for their size.
  lines: (_, usage) => [
    usage.monthly_span_gb === undefined
      ? used('Signals', usage, 'monthly_signals', 'signal', signalsKey)
      : used('Spans', usage, 'monthly_span_gb', 'GB', 'AmazonCloudWatch Application-Signals-Bytes'),
  ],
});

export const signalsKey = 'AmazonCloudWatch Application-Signals';
