import type { Entry } from '../../syntax/tree.ts';
import type { Around } from '../around.ts';
import { location, ofCode } from '../code.ts';
import { functionEvents } from '../events/index.ts';
import { targetOf } from '../events/target.ts';
import { beside, type Expansion, main, same } from '../make.ts';
import { getAtt, map, property, renamed, tagList } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import { published } from './alias.ts';
import { invokeConfig } from './invoke.ts';
import { urlOf } from './url.ts';

/** What a function of SAM's and one of Lambda's call the same. */
const shared = [
  ...['Architectures', 'CodeSigningConfigArn', 'Description', 'DurableConfig', 'Environment', 'EphemeralStorage'],
  ...['FileSystemConfigs', 'FunctionName', 'FunctionScalingConfig', 'Handler', 'ImageConfig', 'KmsKeyArn', 'Layers'],
  ...['LoggingConfig', 'MemorySize', 'PackageType', 'PublishToLatestPublished', 'RecursiveLoop'],
  ...['ReservedConcurrentExecutions', 'Runtime', 'RuntimeManagementConfig', 'SnapStart', 'TenancyConfig', 'Timeout'],
  'VpcConfig',
];

/** Its log group is no part of a stack: Lambda makes it when the function first writes. */
export function expandFunction(sam: Sam, around: Around): Expansion {
  const alias = published(sam, around);
  const target = targetOf(sam, alias?.alias);
  const invoke = invokeConfig(sam, alias);
  const role = sam.properties.has('Role') ? [] : [roleOf(sam)];
  return {
    entries: [
      lambda(sam),
      ...(alias?.entries ?? []),
      ...urlOf(target),
      ...invoke.entries,
      ...role,
      ...functionEvents(target, around),
    ],
    conditions: invoke.conditions,
    names: [
      ...(alias
        ? ([
            [`${sam.id}.Alias`, alias.alias],
            [`${sam.id}.Version`, alias.version],
          ] as const)
        : []),
      ...(invoke.names ?? []),
    ],
  };
}

const createdBy = { 'lambda:createdBy': 'SAM' };

function lambda(sam: Sam): Entry {
  const { key } = sam.entry;
  return main(
    sam,
    'AWS::Lambda::Function',
    [
      ...same(sam, shared),
      codeOf(sam),
      sam.properties.get('Role') ?? property('Role', getAtt(`${sam.id}Role`, 'Arn', key), key),
      property('Tags', tagList(at(sam, 'Tags'), createdBy, key), key),
      nested('TracingConfig', renamed(sam.properties.get('Tracing'), 'Mode')),
      nested('DeadLetterConfig', targetArn(sam)),
      capacity(sam),
    ],
    shared,
  );
}

/** A property that CloudFormation has one map deeper. */
const nested = (name: string, inner: Entry | undefined): Entry | undefined =>
  inner && property(name, map([inner], inner.key), inner.key);

function targetArn(sam: Sam): Entry | undefined {
  const queue = at(sam, 'DeadLetterQueue');
  return queue?.kind === 'map' ? queue.entries.get('TargetArn') : undefined;
}

function capacity(sam: Sam): Entry | undefined {
  const config = at(sam, 'CapacityProviderConfig');
  if (config?.kind !== 'map') return sam.properties.get('CapacityProviderConfig');
  const { key } = sam.entry;
  const inner = map(
    [
      renamed(config.entries.get('Arn'), 'CapacityProviderArn'),
      config.entries.get('PerExecutionEnvironmentMaxConcurrency'),
      config.entries.get('ExecutionEnvironmentMemoryGiBPerVCpu'),
    ],
    key,
  );
  return nested('CapacityProviderConfig', property('LambdaManagedInstancesCapacityProviderConfig', inner, key));
}

function codeOf(sam: Sam): Entry | undefined {
  const { key } = sam.entry;
  const inline = renamed(sam.properties.get('InlineCode'), 'ZipFile') ?? sam.properties.get('ImageUri');
  if (inline) return property('Code', map([inline, sam.properties.get('SourceKMSKeyArn')], key), key);
  return location(sam.properties.get('CodeUri'), 'Code', ofCode);
}

const roleOf = (sam: Sam): Entry =>
  beside(sam, `${sam.id}Role`, 'AWS::IAM::Role', [
    renamed(sam.properties.get('RolePath'), 'Path'),
    ...same(sam, ['AssumeRolePolicyDocument', 'PermissionsBoundary']),
    property('Tags', tagList(at(sam, 'Tags'), createdBy, sam.entry.key), sam.entry.key),
  ]);
