import { amount, metered, times, unnamed, type Line } from '../../resource.ts';

export const processingUsage = { monthly_job_hrs: amount('hours a month that its jobs run', 10, 100, 1000) };

type Values = {
  readonly instanceType?: string | undefined;
  readonly instances: number;
  readonly volumeGb?: number | undefined;
};

/** Machines of jobs are billed while they run, and their volumes with them. */
export function processingLines(
  { instanceType = '', instances, volumeGb = 0 }: Values,
  { monthly_job_hrs: hours }: { readonly monthly_job_hrs: number | undefined },
): readonly (Line | false)[] {
  const key = `AmazonSageMaker Processing:${instanceType}`;
  return [
    metered(`Hours (${instanceType})`, times(instances, hours), 'hour', key, 'monthly_job_hrs'),
    volumeGb > 0 && metered('Storage', times(instances, volumeGb, hours, 1 / 730), 'GB', storage, 'monthly_job_hrs'),
  ];
}

const storage = unnamed('AmazonSageMaker');
