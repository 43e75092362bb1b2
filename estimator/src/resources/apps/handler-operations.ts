import { amount, used, type Line } from '../../resource.ts';

/** CloudFormation bills what handles types that are not AWS's own. */
export const handlerUsage = {
  monthly_handler_operations: amount("operations of other vendors' types a month", 1000, 10_000, 100_000),
  monthly_duration_secs: amount('seconds a month that operations take beyond their first 30', 0, 10_000, 100_000),
};

type Told = Readonly<Record<keyof typeof handlerUsage, number | undefined>>;

export const handlerLines = (usage: Told): readonly Line[] => [
  used(
    'Handler operations',
    usage,
    'monthly_handler_operations',
    'operation',
    'AWSCloudFormation Resource-Invocation-Count',
  ),
  used(
    'Handler time beyond 30 seconds',
    usage,
    'monthly_duration_secs',
    'second',
    'AWSCloudFormation Resource-Processing-Time',
  ),
];
