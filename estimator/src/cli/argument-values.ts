import { type FreeTier, freeTiers } from '../free-tier/free-tiers.ts';
import type { VariableInput } from '../options.ts';
import { isMonths, mostMonths } from '../months.ts';
import { type UsageSize, usageSizes } from '../usage/size.ts';
import { Mistake } from './host.ts';

export const freeTierOf = (text: string | undefined): FreeTier | undefined | Mistake =>
  text === undefined
    ? undefined
    : (freeTiers.find(known => known === text) ??
      new Mistake(`--free-tier ${text}: there are ${freeTiers.join(', ')}`));

export const sizeOf = (text: string | undefined): UsageSize | undefined | Mistake =>
  text === undefined
    ? undefined
    : (usageSizes.find(known => known === text) ?? new Mistake(`--usage ${text}: there are ${usageSizes.join(', ')}`));

export function amountOf(text: string | undefined): number | undefined | Mistake {
  const amount = text === undefined ? undefined : Number(text);
  return amount === undefined || (text !== '' && Number.isFinite(amount))
    ? amount
    : new Mistake('--fail-above takes an amount in USD, like 100');
}

const mostJobs = 256;

export function jobsOf(text: string | undefined): number | undefined | Mistake {
  const jobs = text === undefined ? undefined : Number(text);
  const fits = jobs === undefined || (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs);
  return fits ? jobs : new Mistake(`--jobs takes a whole number from 1 to ${String(mostJobs)}`);
}

export function monthsOf(text: string | undefined): number | undefined | Mistake {
  const months = text === undefined ? undefined : Number(text);
  return months === undefined || isMonths(months)
    ? months
    : new Mistake(`--months takes a whole number from 1 to ${String(mostMonths)}`);
}

export type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

/** In the order given, because the last one wins. */
export function variablesOf(tokens: readonly Token[]): readonly VariableInput[] | Mistake {
  const variables: VariableInput[] = [];
  for (const { kind, name, value = '' } of tokens) {
    if (kind !== 'option') continue;
    if (name === 'var-file') variables.push({ kind: 'file', path: value });
    if (name !== 'var') continue;
    const equals = value.indexOf('=');
    if (equals < 1) return new Mistake(`--var ${value}: write it as --var name=value`);
    variables.push({ kind: 'value', name: value.slice(0, equals).trim(), text: value.slice(equals + 1) });
  }
  return variables;
}
