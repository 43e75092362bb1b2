import { amount, metered, oneOf, resource, times, used, type Line } from '../../resource.ts';

export const amplifyApp = resource({
  name: 'Amplify app',
  terraform: 'aws_amplify_app',
  cloudformation: 'AWS::Amplify::App',
  attributes: {
    platform: oneOf(['platform', 'Platform'], ['WEB', 'WEB_COMPUTE', 'WEB_DYNAMIC'], 'WEB'),
    builder: oneOf(
      ['job_config.build_compute_type', 'JobConfig.BuildComputeType'],
      ['STANDARD_8GB', 'LARGE_16GB', 'XLARGE_72GB'],
      'STANDARD_8GB',
    ),
  },
  usage: {
    monthly_build_minutes: amount('minutes that builds take a month', 60, 500, 5000),
    storage_gb: amount('GB stored', 1, 10, 100),
    monthly_data_served_gb: amount('GB served a month', 5, 200, 10_000),
    monthly_requests: amount('requests a month that the server renders', 100_000, 5e6, 200e6),
    request_duration_ms: amount('milliseconds that the server renders a request, on average', 200, 200, 200),
  },
  lines: ({ platform, builder }, usage) => [
    used('Builds', usage, 'monthly_build_minutes', 'minute', `AWSAmplify BuildDuration${builders[builder]}`),
    used('Storage', usage, 'storage_gb', 'GB', 'AWSAmplify DataStorage'),
    used('Data served', usage, 'monthly_data_served_gb', 'GB', 'AWSAmplify DataTransferOut'),
    ...(platform === 'WEB' ? [] : serverLines(usage)),
  ],
});

const builders = { STANDARD_8GB: '', LARGE_16GB: '-Large16GB', XLARGE_72GB: '-XLarge72GB' } as const;

type Rendering = {
  readonly monthly_requests: number | undefined;
  readonly request_duration_ms: number | undefined;
};

/** The server has 1 GB. */
const serverLines = (usage: Rendering): readonly Line[] => [
  used('Requests', usage, 'monthly_requests', 'request', 'AWSAmplify HostingComputeRequestCount'),
  metered(
    'Rendering',
    times(usage.monthly_requests, usage.request_duration_ms, 1 / 1000),
    'GB-second',
    'AWSAmplify HostingComputeRequestDuration',
    usage.monthly_requests === undefined ? 'monthly_requests' : 'request_duration_ms',
  ),
];
