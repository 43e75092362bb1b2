import { assuming, hourly, times, used, type Around, type Line } from '../../resource.ts';
import { withSupport } from '../extended-support.ts';
import { normalized, supportFor } from './opensearch-support.ts';

type Group = { readonly name: string; readonly type: string; readonly count: number };

export type Domain = {
  readonly version: string;
  readonly instanceType: string | undefined;
  readonly count: number;
  readonly masters: boolean;
  readonly masterType: string | undefined;
  readonly masterCount: number | undefined;
  readonly warm: boolean;
  readonly warmType: string | undefined;
  readonly warmCount: number | undefined;
  readonly cold: boolean;
};

/** Instance types end with the service in the code, and without it on the bill. */
export const bareType = (instanceType: string): string => instanceType.replace(/\.(search|elasticsearch)$/, '');

export function nodeLines(domain: Domain, usage: SupportUsage, around: Around): readonly Line[] {
  const groups = groupsOf(domain);
  const [data, ...others] = groups.map(({ name, type, count }) =>
    hourly(`${name} (${type})`, count, 'node-hour', `AmazonES ESInstance:${type}`),
  );
  if (!data) return [];
  const said =
    domain.instanceType === undefined ? assuming('its nodes are m3.medium (no instance type is written)', data) : data;
  return withSupport([said, ...others], supportFor(domain.version), around, () => extendedSupport(groups, usage));
}

function groupsOf({ instanceType = 'm3.medium', count, ...domain }: Domain): readonly Group[] {
  const group = (name: string, type: string | undefined, nodes: number | undefined): Group => ({
    name,
    type: bareType(type ?? ''),
    count: nodes ?? 0,
  });
  return [
    group('Data nodes', instanceType, count),
    ...(domain.masters ? [group('Dedicated masters', domain.masterType, domain.masterCount)] : []),
    ...(domain.warm ? [group('UltraWarm nodes', domain.warmType, domain.warmCount)] : []),
  ];
}

type SupportUsage = { readonly normalized_instance_hours: number | undefined };

function extendedSupport(groups: readonly Group[], usage: SupportUsage): Line {
  const hours = groups.map(({ type, count }) => times(normalized(type), count));
  const total = hours.reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum + each), 0);
  return total === undefined
    ? used('Extended support', usage, 'normalized_instance_hours', unit, supportKey)
    : hourly('Extended support', total, unit, supportKey);
}

const unit = 'normalized instance hour';
const supportKey = 'AmazonES OpenSearchExtendedSupport';
