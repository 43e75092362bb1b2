import type { Rate } from '@costlens/pricing-cache';
import type { Commitments, Reserved, SavingsPlan } from '../commitments/commitment.ts';
import { amount, choice, complain, fields, items, type Reading, shaped, text, type Value } from './reading.ts';

export const noCommitments: Commitments = { plans: [], reserved: [] };

/** The `commitments` section: what a team has promised AWS to pay. */
export function readCommitments(reading: Reading, value: Value): Commitments {
  const field = fields(reading, value, ['savings_plans', 'reserved_instances']);
  const [plans, reserved] = [field('savings_plans'), field('reserved_instances')];
  return {
    plans: plans ? items(reading, plans).flatMap(item => readPlan(reading, item) ?? []) : [],
    reserved: reserved ? items(reading, reserved).flatMap(item => readReserved(reading, item) ?? []) : [],
  };
}

const payments = { no_upfront: 'No Upfront', partial_upfront: 'Partial Upfront', all_upfront: 'All Upfront' } as const;
const kinds = {
  compute: 'ComputeSavingsPlans',
  ec2_instance: 'EC2InstanceSavingsPlans',
  database: 'DatabaseSavingsPlans',
  machine_learning: 'MachineLearningSavingsPlans',
} as const;

const planKeys = ['type', 'hourly', 'years', 'payment', 'family', 'region'] as const;
const reservedKeys = ['type', 'count', 'region', 'years', 'payment', 'offering'] as const;

/** Reads the fields of an item; one that is needed and missing is told. */
function readerOf<const K extends string>(reading: Reading, item: Value, keys: readonly K[]) {
  const field = fields(reading, item, keys);
  return {
    has: (key: K): boolean => field(key) !== undefined,
    need: <T>(key: K, read: (value: Value) => T | undefined): T | undefined => {
      const value = field(key);
      if (!value) complain(reading, item.at, `"${item.name}" needs ${key}`);
      return value && read(value);
    },
    maybe: <T>(key: K, read: (value: Value) => T | undefined): T | undefined => {
      const value = field(key);
      return value && read(value);
    },
  };
}

/** All of it, or nothing: half a commitment is a guess. */
const whole = <T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T | undefined =>
  Object.values(parts).includes(undefined) ? undefined : (parts as T); // each value was just looked at

const readers = (reading: Reading) => ({
  years: (value: Value): 1 | 3 | undefined => {
    const years = amount(reading, value, many => many === 1 || many === 3, '1 or 3');
    return years === undefined ? undefined : years === 1 ? 1 : 3;
  },
  payment: (value: Value): Rate['payment'] | undefined => {
    const word = choice(reading, value, ['no_upfront', 'partial_upfront', 'all_upfront']);
    return word && payments[word];
  },
  plan: (value: Value): SavingsPlan['plan'] | undefined => {
    const word = choice(reading, value, ['compute', 'ec2_instance', 'database', 'machine_learning']);
    return word && kinds[word];
  },
  hourly: (value: Value) => amount(reading, value, usd => usd > 0, 'US dollars an hour, above 0'),
  count: (value: Value) => amount(reading, value, many => Number.isInteger(many) && many > 0, 'a whole number above 0'),
  region: (value: Value) => shaped(reading, value, /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/, 'an AWS region like eu-west-1'),
  offering: (value: Value) => choice(reading, value, ['standard', 'convertible']),
  text: (value: Value) => text(reading, value),
});

function readPlan(reading: Reading, item: Value): SavingsPlan | undefined {
  const { need, maybe } = readerOf(reading, item, planKeys);
  const as = readers(reading);
  const plan = need('type', as.plan);
  const parts = {
    ...{ plan, hourlyUsd: need('hourly', as.hourly), years: need('years', as.years) },
    payment: need('payment', as.payment),
  };
  const isNarrow = plan === 'EC2InstanceSavingsPlans';
  const where = isNarrow
    ? whole({ family: need('family', as.text), region: need('region', as.region) })
    : { family: maybe('family', as.text), region: maybe('region', as.region) };
  const found = whole<Pick<SavingsPlan, keyof typeof parts>>(parts);
  return found && where && { kind: 'savings-plan', ...found, ...where, at: item.at };
}

function readReserved(reading: Reading, item: Value): Reserved | undefined {
  const { need, maybe, has } = readerOf(reading, item, reservedKeys);
  const as = readers(reading);
  const found = whole<Omit<Reserved, 'kind' | 'at'>>({
    ...{ type: need('type', as.text), count: need('count', as.count), region: need('region', as.region) },
    ...{ years: need('years', as.years), payment: need('payment', as.payment) },
    offering: has('offering') ? maybe('offering', as.offering) : 'standard',
  });
  return found && { kind: 'reserved', ...found, at: item.at };
}
