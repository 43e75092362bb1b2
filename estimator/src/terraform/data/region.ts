import { Unknown } from '../../model.ts';
import { partitionOf, regionNames } from '../../zones.ts';
import { type Answers, type Asked, type DataSource, textOr } from './source.ts';

const hostOf = (name: string): string => `ec2.${name}.${partitionOf(name).suffix}`;

/** The provider's own region, or the one that an argument names. */
export const region: DataSource = asked => {
  const name = wanted(asked);
  if (name instanceof Unknown) return name;
  const description = Object.hasOwn(regionNames, name) ? regionNames[name] : undefined;
  if (description === undefined) return asked.fail(`AWS has no region "${name}"`);
  return { id: name, name, description, endpoint: hostOf(name) };
};

function wanted(asked: Asked): string | Unknown {
  const endpoint = asked.get('endpoint');
  if (typeof endpoint !== 'string') return named(asked, 'name');
  return (
    Object.keys(regionNames).find(name => hostOf(name) === endpoint) ??
    asked.fail(`no region has the endpoint "${endpoint}"`)
  );
}

/** The region that an argument names, otherwise the provider's. */
function named(asked: Asked, argument: string): string | Unknown {
  const written = textOr(asked.get(argument), '');
  return written === '' ? asked.region : written;
}

export const partition: DataSource = ({ region: name }) => {
  if (name instanceof Unknown) return name;
  const { name: id, suffix } = partitionOf(name);
  return { id, partition: id, dns_suffix: suffix, reverse_dns_prefix: suffix.split('.').reverse().join('.') };
};

/** Services whose principals end as their partition's hosts do; all others end in amazonaws.com everywhere. */
const local: Readonly<Record<string, readonly string[]>> = {
  'aws-cn': ['codedeploy', 'elasticmapreduce', 'logs'],
  'aws-iso': ['cloudhsm', 'config', 'logs', 'workspaces'],
  'aws-iso-b': ['dms', 'logs'],
};

export const servicePrincipal: DataSource = asked => {
  const name = named(asked, 'region');
  if (name instanceof Unknown) return name;
  const service = textOr(asked.get('service_name'), '');
  const { name: partitionName, suffix: own } = partitionOf(name);
  const suffix = local[partitionName]?.includes(service) === true ? own : 'amazonaws.com';
  return {
    id: `${service}.${name}.${suffix}`,
    name: `${service}.${suffix}`,
    region: name,
    service_name: service,
    suffix,
  };
};

export const arn: DataSource = (asked): Answers | Unknown => {
  const text = textOr(asked.get('arn'), '');
  const [prefix, partitionName = '', service = '', regionName = '', account = '', ...resource] = text.split(':');
  if (prefix !== 'arn' || resource.length === 0) return asked.fail(`"${text}" is no ARN`);
  return {
    id: text,
    arn: text,
    partition: partitionName,
    service,
    region: regionName,
    account,
    resource: resource.join(':'),
  };
};
