import {
  amount,
  choice,
  hourly,
  metered,
  number,
  oneOf,
  present,
  resource,
  running,
  times,
  used,
  type Values,
} from '../../resource.ts';

const architectures = ['x86_64', 'arm64'] as const;

const attributes = {
  executions: number([
    'provisioned_concurrent_executions',
    'ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions',
  ]),
  memoryMb: number(['function_name > memory_size', 'FunctionName > MemorySize'], 128),
  architecture: oneOf(['function_name > architectures.0', 'FunctionName > Architectures.0'], architectures, 'x86_64'),
  // In Terraform the function may be named by way of its alias, which alone has a name.
  byAlias: present(['function_name > name', '']),
  aliasMemoryMb: number(['function_name > function_name > memory_size', ''], 128),
  aliasArchitecture: oneOf(['function_name > function_name > architectures.0', ''], architectures, 'x86_64'),
};

export const lambdaProvisionedConcurrency = resource({
  name: 'Lambda provisioned concurrency',
  terraform: 'aws_lambda_provisioned_concurrency_config',
  cloudformation: ['AWS::Lambda::Alias', 'AWS::Lambda::Version'],
  attributes,
  usage: {
    monthly_duration_hrs: amount('hours a month that it is provisioned, if not all 730'),
    monthly_requests: amount('invocations a month that run on it, not told of its function', 0, 1_000_000, 50_000_000),
    request_duration_ms: amount('milliseconds that such an invocation takes, on average', 100, 200, 300),
    memory_mb: amount('MB of memory of its function, if the code does not say'),
    architecture: choice('what its function runs on, if the code does not say', ...architectures),
  },
  freeWithoutLines: 'its function is billed on its own',

  lines: (values, usage) => {
    const { executions = 0 } = values;
    if (executions === 0) return [];
    const { memoryMb, architecture } = functionOf(values);
    const gb = (usage.memory_mb ?? memoryMb) / 1024;
    const arm = (usage.architecture ?? architecture) === 'arm64' ? '-ARM' : '';
    const { monthly_requests: requests, request_duration_ms: duration } = usage;
    const kept = hourly(
      'Provisioned concurrency',
      executions * gb * 3600,
      'GB-second',
      `AWSLambda Lambda-Provisioned-Concurrency${arm}`,
    );
    return [
      running(usage.monthly_duration_hrs, kept),
      used('Requests', usage, 'monthly_requests', 'request', `AWSLambda Request${arm}`),
      metered(
        'Duration',
        times(requests, duration, gb / 1000),
        'GB-second',
        `AWSLambda Lambda-Provisioned-GB-Second${arm}`,
        requests === undefined ? 'monthly_requests' : 'request_duration_ms',
      ),
    ];
  },
});

const functionOf = (values: Values<typeof attributes>) =>
  values.byAlias
    ? { memoryMb: values.aliasMemoryMb, architecture: values.aliasArchitecture }
    : { memoryMb: values.memoryMb, architecture: values.architecture };
