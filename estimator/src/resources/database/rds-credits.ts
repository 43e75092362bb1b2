import { metered, times, type Line } from '../../resource.ts';
import { vcpusOf } from './rds-class.ts';
import { editionKey, type Edition } from './rds-engines.ts';
import type { Measured } from './rds-extended-support.ts';

type ProcessorUsage = { readonly vcpu_count: number | undefined };
type CreditUsage = ProcessorUsage & { readonly monthly_cpu_credit_hrs: number | undefined };

/** The processors of so many copies of a class. */
export const processors = (instanceType: string, usage: ProcessorUsage, copies = 1): Measured => ({
  amount: times(vcpusOf(instanceType) ?? usage.vcpu_count, copies),
  of: 'vCPU',
  usageKey: 'vcpu_count',
});

export function creditLine(instanceType: string, edition: Pick<Edition, 'code'>, usage: CreditUsage): Line {
  const family = instanceType.split('.').slice(0, 2).join('.');
  return metered(
    'CPU credits',
    times(usage.monthly_cpu_credit_hrs, processors(instanceType, usage).amount),
    'vCPU-hour',
    editionKey(`CPUCredits:${family}`, edition),
    'vcpu_count',
  );
}
