import {
  amount,
  assuming,
  boolean,
  hourly,
  metered,
  number,
  oneOf,
  resource,
  times,
  used,
  type Line,
} from '../../resource.ts';
import { matching } from '../containers/words.ts';

export const lambdaFunction = resource({
  name: 'Lambda function',
  terraform: 'aws_lambda_function',
  cloudformation: 'AWS::Lambda::Function',
  attributes: {
    memoryMb: number(['memory_size', 'MemorySize'], 128),
    architecture: oneOf(['architectures.0', 'Architectures.0'], ['x86_64', 'arm64'], 'x86_64'),
    storageMb: number(['ephemeral_storage.size', 'EphemeralStorage.Size'], 512),
    snapStart: boolean(['snap_start.apply_on', 'SnapStart.ApplyOn'], false, { PublishedVersions: true, None: false }),
    isJava: matching(['runtime', 'Runtime'], /^java/),
    streams: matching(
      ['< aws_lambda_function_url.function_name > invoke_mode', '< AWS::Lambda::Url.TargetFunctionArn > InvokeMode'],
      /^RESPONSE_STREAM$/,
    ),
  },
  usage: {
    monthly_requests: amount('invocations a month', 100_000, 5_000_000, 200_000_000),
    request_duration_ms: amount('milliseconds that an invocation takes, on average', 100, 200, 300),
    monthly_streamed_gb: amount('GB a month that it streams, beyond the first 6 MB of each response', 0, 10, 1000),
    snapstart_versions: amount('published versions that SnapStart keeps a snapshot of, if not one'),
    monthly_snapstart_restores: amount('times a month that it starts from a snapshot', 1000, 50_000, 1_000_000),
  },

  lines: ({ memoryMb, architecture, storageMb, snapStart, isJava, streams }, usage) => {
    const arm = architecture === 'arm64' ? '-ARM' : '';
    const seconds = times(usage.monthly_requests, usage.request_duration_ms, 1 / 1000);
    const missing = usage.monthly_requests === undefined ? 'monthly_requests' : 'request_duration_ms';
    const perGb = (megabytes: number) => times(seconds, megabytes / 1024);
    return [
      used('Requests', usage, 'monthly_requests', 'request', `AWSLambda Request${arm}`),
      metered('Duration', perGb(memoryMb), 'GB-second', `AWSLambda Lambda-GB-Second${arm}`, missing),
      // The first 512 MB of /tmp come with the function.
      storageMb > 512 &&
        metered(
          'Ephemeral storage above 512 MB',
          perGb(storageMb - 512),
          'GB-second',
          `AWSLambda Lambda-Storage-GB-Second${arm}`,
          missing,
        ),
      (streams || usage.monthly_streamed_gb !== undefined) &&
        used('Streamed responses', usage, 'monthly_streamed_gb', 'GB', `${streamKey}${arm}`),
      // For Java, SnapStart costs nothing.
      ...(snapStart && !isJava ? snapshotLines(memoryMb / 1024, usage) : []),
    ];
  },
});

const streamKey = 'AWSLambda Lambda-Streaming-Response-Processed-Bytes';

type Snapshots = {
  readonly snapstart_versions: number | undefined;
  readonly monthly_snapstart_restores: number | undefined;
};

function snapshotLines(
  gb: number,
  { snapstart_versions: versions, monthly_snapstart_restores: restores }: Snapshots,
): readonly Line[] {
  const name = 'SnapStart: snapshots kept';
  const kept = hourly(name, gb * 3600 * (versions ?? 1), 'GB-second', 'AWSLambda Lambda-SnapStart-Cached-GB-S');
  return [
    versions === undefined ? assuming('SnapStart keeps a snapshot of one version, all month', kept) : kept,
    metered(
      'SnapStart: snapshots restored',
      times(restores, gb),
      'GB',
      'AWSLambda Lambda-SnapStart-Restored-GB',
      'monthly_snapstart_restores',
    ),
  ];
}
