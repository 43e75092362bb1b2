import { type Entry, entry } from '../syntax/tree.ts';
import { beside } from './make.ts';
import { getAtt, property, ref, value } from './nodes.ts';
import { standIn } from './shared.ts';
import { at, type Sam } from './source.ts';
import type { Work } from './work.ts';

type Made = { readonly entries: readonly Entry[]; readonly condition: Entry | undefined };

const application = 'ServerlessDeploymentApplication';
const role = 'CodeDeployServiceRole';

/** Gradual deployments: one application for all functions, a group for each. */
export function codeDeploy(sams: readonly Sam[], { text }: Work): Made {
  const gradual = sams.filter(sam => isGradual(sam, text));
  const origins = gradual.map(by => ({ by, place: by.properties.get('DeploymentPreference') ?? by.entry }));
  const shared = standIn(application, 'Function', origins, 'ServerlessCodeDeployCondition');
  if (shared === undefined) return { entries: [], condition: undefined };
  const { key } = shared.sam.entry;
  const platform = property('ComputePlatform', value('Lambda', key), key);
  const needsRole = gradual.some(sam => roleOf(sam) === undefined);
  return {
    entries: [
      beside(shared.sam, application, 'AWS::CodeDeploy::Application', [platform]),
      ...(needsRole ? [beside(shared.sam, role, 'AWS::IAM::Role', [])] : []),
      ...gradual.map(groupOf),
    ],
    condition: shared.condition,
  };
}

function isGradual(sam: Sam, text: Work['text']): boolean {
  const preference = at(sam, 'DeploymentPreference');
  if (sam.kind !== 'Function' || preference?.kind !== 'map' || !sam.properties.has('AutoPublishAlias')) return false;
  return !/^false$/i.test(text(entry(preference, 'Enabled')?.value) ?? '');
}

const roleOf = (sam: Sam): Entry | undefined => entry(at(sam, 'DeploymentPreference'), 'Role');

function groupOf(sam: Sam): Entry {
  const place = sam.properties.get('DeploymentPreference') ?? sam.entry;
  const { key } = place;
  return beside(
    sam,
    `${sam.id}DeploymentGroup`,
    'AWS::CodeDeploy::DeploymentGroup',
    [
      property('ApplicationName', ref(application, key), key),
      property('ServiceRoleArn', roleOf(sam)?.value ?? getAtt(role, 'Arn', key), key),
    ],
    place,
  );
}
