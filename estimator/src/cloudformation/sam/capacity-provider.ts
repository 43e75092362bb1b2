import type { Entry } from '../syntax/tree.ts';
import { beside, type Expansion, main, same } from './make.ts';
import { getAtt, list, map, property, renamed, tagList, value } from './nodes.ts';
import { at, type Sam } from './source.ts';

const shared = ['CapacityProviderName', 'KmsKeyArn', 'VpcConfig'];
const createdBy = { 'lambda:createdBy': 'SAM' };

export function expandCapacityProvider(sam: Sam): Expansion {
  const { key } = sam.entry;
  const role = at(sam, 'OperatorRole');
  const operator = role ?? getAtt(`${sam.id}OperatorRole`, 'Arn', key);
  const permissions = map([property('CapacityProviderOperatorRoleArn', operator, key)], key);
  const provider = main(
    sam,
    'AWS::Lambda::CapacityProvider',
    [
      ...same(sam, shared),
      requirements(sam),
      scaling(sam),
      property('PermissionsConfig', permissions, key),
      property('Tags', tagList(at(sam, 'Tags'), createdBy, key), key),
    ],
    shared,
  );
  const roles = role ? [] : [beside(sam, `${sam.id}OperatorRole`, 'AWS::IAM::Role', [])];
  return { entries: [provider, ...roles] };
}

function requirements({ properties }: Sam): Entry | undefined {
  const written = properties.get('InstanceRequirements');
  if (written?.value.kind !== 'map') return written;
  const { entries } = written.value;
  const inner = [
    entries.get('Architectures'),
    renamed(entries.get('AllowedTypes'), 'AllowedInstanceTypes'),
    renamed(entries.get('ExcludedTypes'), 'ExcludedInstanceTypes'),
  ];
  return { ...written, value: map(inner, written.key) };
}

function scaling({ properties }: Sam): Entry | undefined {
  const written = properties.get('ScalingConfig');
  if (written?.value.kind !== 'map') return renamed(written, 'CapacityProviderScalingConfig');
  const { key } = written;
  const { entries } = written.value;
  const goal = renamed(entries.get('AverageCPUUtilization'), 'TargetValue');
  const inner = [
    entries.get('MaxVCpuCount'),
    property('ScalingMode', value(goal ? 'Manual' : 'Auto', key), key),
    property('ScalingPolicies', goal && list([map([metric(key), goal], key)], key), key),
  ];
  return { ...written, name: 'CapacityProviderScalingConfig', value: map(inner, key) };
}

const metric = (place: Entry['key']): Entry | undefined =>
  property('PredefinedMetricType', value('LambdaCapacityProviderAverageCPUUtilization', place), place);
