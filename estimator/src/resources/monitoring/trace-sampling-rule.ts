import { amount, resource, used } from '../../resource.ts';

export const traceSamplingRule = resource({
  name: 'Trace sampling rule',
  terraform: 'aws_xray_sampling_rule',
  cloudformation: 'AWS::XRay::SamplingRule',
  attributes: {},
  usage: {
    monthly_traces_recorded: amount('traces that it records a month', 100_000, 5e6, 100e6),
    monthly_traces_read: amount('traces read and scanned a month', 10_000, 1e6, 50e6),
  },
  lines: (_, usage) => [
    used('Traces recorded', usage, 'monthly_traces_recorded', 'trace', 'AWSXRay XRay-TracesStored'),
    used('Traces read and scanned', usage, 'monthly_traces_read', 'trace', 'AWSXRay XRay-TracesAccessed'),
  ],
});
