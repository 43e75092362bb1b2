import type { Entry, Node } from '../../syntax/tree.ts';
import { beside } from '../make.ts';
import { getAtt, property, ref, renamed } from '../nodes.ts';
import { at, isNull, type Sam } from '../source.ts';
import { refOf, type Work } from '../work.ts';

/** The version that SAM publishes, and the alias that leads to it. */
export type Published = { readonly alias: string; readonly version: string; readonly entries: readonly Entry[] };

/** A version's id ends with a hash of the packaged code. Nobody can know it before packaging, unless it is written. */
export function published(sam: Sam, work: Work): Published | undefined {
  const name = at(sam, 'AutoPublishAlias');
  if (name === undefined || isNull(name) || refOf(name) === 'AWS::NoValue') {
    needsAlias(sam, work);
    return undefined;
  }
  const version = `${sam.id}Version${work.text(at(sam, 'AutoPublishCodeSha256'))?.slice(0, 10) ?? ''}`;
  const alias = `${sam.id}Alias${(work.text(name) ?? '').replaceAll('-', 'D').replaceAll('_', 'U')}`;
  return { alias, version, entries: [versionOf(sam, version), aliasOf(sam, alias, version, name)] };
}

function needsAlias(sam: Sam, { say }: Work): void {
  for (const name of ['ProvisionedConcurrencyConfig', 'DeploymentPreference']) {
    const entry = sam.properties.get(name);
    if (entry && isOn(entry.value)) say('error', 'value', `${name} of ${sam.id} needs an AutoPublishAlias`, entry.key);
  }
}

const isOn = (node: Node): boolean => {
  const enabled = node.kind === 'map' ? node.entries.get('Enabled')?.value : undefined;
  return !isNull(node) && !(enabled?.kind === 'scalar' && /^false$/i.test(enabled.text));
};

const versionOf = (sam: Sam, id: string): Entry =>
  beside(sam, id, 'AWS::Lambda::Version', [
    property('FunctionName', ref(sam.id, sam.entry.key), sam.entry.key),
    renamed(sam.properties.get('VersionDescription'), 'Description'),
    sam.properties.get('FunctionScalingConfig'),
  ]);

function aliasOf(sam: Sam, id: string, version: string, name: Node): Entry {
  const { key } = sam.entry;
  return beside(sam, id, 'AWS::Lambda::Alias', [
    property('Name', name, key),
    property('FunctionName', ref(sam.id, key), key),
    property('FunctionVersion', getAtt(version, 'Version', key), key),
    sam.properties.get('ProvisionedConcurrencyConfig'),
  ]);
}
