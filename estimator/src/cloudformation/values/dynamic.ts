import { Unknown } from '../../model.ts';

const homes: Readonly<Record<string, string>> = {
  ssm: 'Systems Manager',
  'ssm-secure': 'Systems Manager',
  secretsmanager: 'Secrets Manager',
};

/** A text with `{{resolve:ssm:/name}}` in it, which CloudFormation fills in at deployment. */
export function dynamicReference(text: string): Unknown | undefined {
  if (!text.includes('{{resolve:')) return undefined;
  const [, service, name = ''] = /\{\{resolve:([a-z-]+):([^}]*)\}\}/.exec(text) ?? [];
  const home = service === undefined || !Object.hasOwn(homes, service) ? undefined : homes[service];
  return home === undefined ? undefined : new Unknown(`"${name}" is read from ${home} at deployment`);
}
