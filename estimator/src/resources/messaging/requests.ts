import { amount, assuming, metered, times, type Line } from '../../resource.ts';

export const requestUsage = {
  monthly_requests: amount('requests a month', 100_000, 10_000_000, 1_000_000_000),
  request_size_kb: amount('KB that a request carries, on average', 4, 16, 64),
};

export type Requests = { readonly [K in keyof typeof requestUsage]: number | undefined };

const stepKb = 64;
const steps = (sizeKb = stepKb): number => Math.max(1, Math.ceil(sizeKb / stepKb));

/** Each 64 KB of what a request carries are a request on the bill; so many copies of it are sent. */
export function requestLine(name: string, usage: Requests, unit: string, key: string, copies = 1): Line {
  const { monthly_requests: requests, request_size_kb: sizeKb } = usage;
  const line = metered(name, times(requests, copies, steps(sizeKb)), unit, key, 'monthly_requests');
  return sizeKb === undefined && requests !== undefined ? assuming('no request carries more than 64 KB', line) : line;
}

/** What all requests carry together. */
export function carriedLine(name: string, usage: Requests, key: string): Line {
  const { monthly_requests: requests, request_size_kb: sizeKb } = usage;
  const missing = requests === undefined ? 'monthly_requests' : 'request_size_kb';
  return metered(name, times(requests, sizeKb, 1 / 1024 ** 2), 'GB', key, missing);
}
