import { type Entry, entry, textOf } from '../../syntax/tree.ts';
import { permit, type Target } from '../events/target.ts';
import { beside } from '../make.ts';
import { property } from '../nodes.ts';
import { at } from '../source.ts';

/** The address a function answers at, and leave for everybody to call it when it has no lock. */
export function urlOf(target: Target): readonly Entry[] {
  const { sam, arn } = target;
  const config = at(sam, 'FunctionUrlConfig');
  if (config?.kind !== 'map') return [];
  const { key } = sam.entry;
  const url = beside(sam, `${sam.id}Url`, 'AWS::Lambda::Url', [
    property('TargetFunctionArn', arn(key), key),
    ...['AuthType', 'Cors', 'InvokeMode'].map(name => config.entries.get(name)),
  ]);
  if (textOf(entry(config, 'AuthType')?.value) !== 'NONE') return [url];
  const permissions = [`${sam.id}UrlPublicPermissions`, `${sam.id}URLInvokeAllowPublicAccess`];
  return [url, ...permissions.map(id => beside(sam, id, 'AWS::Lambda::Permission', permit(target, '*', key)))];
}
