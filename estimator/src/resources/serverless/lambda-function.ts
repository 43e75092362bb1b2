import { amount, metered, number, oneOf, resource, times, used } from '../../resource.ts';

export const lambdaFunction = resource({
  name: 'Lambda function',
  terraform: 'aws_lambda_function',
  cloudformation: 'AWS::Lambda::Function',
  attributes: {
    memoryMb: number(['memory_size', 'MemorySize'], 128),
    architecture: oneOf(['architectures.0', 'Architectures.0'], ['x86_64', 'arm64'], 'x86_64'),
    storageMb: number(['ephemeral_storage.size', 'EphemeralStorage.Size'], 512),
  },
  usage: {
    monthly_requests: amount('invocations a month', 100_000, 5_000_000, 200_000_000),
    request_duration_ms: amount('milliseconds that an invocation takes, on average', 100, 200, 300),
  },

  lines: ({ memoryMb, architecture, storageMb }, usage) => {
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
    ];
  },
});
