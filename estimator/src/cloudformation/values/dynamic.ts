import { Unknown } from '../../model.ts';

const homes: Readonly<Record<string, string>> = {
  ssm: 'Systems Manager',
  'ssm-secure': 'Systems Manager',
  secretsmanager: 'Secrets Manager',
};

/** A text with `{{resolve:ssm:/name}}` in it, which CloudFormation fills in at deployment; or with a hole, which others do. */
export function dynamicReference(text: string): Unknown | undefined {
  if (hasHole(text)) return new Unknown(reasonIn(text));
  if (!text.includes('{{resolve:')) return undefined;
  const [, service, name = ''] = /\{\{resolve:([a-z-]+):([^}]*)\}\}/.exec(text) ?? [];
  const home = service === undefined || !Object.hasOwn(homes, service) ? undefined : homes[service];
  return home === undefined ? undefined : new Unknown(`"${name}" is read from ${home} at deployment`);
}

/** Characters that no template has, and between them letters that YAML and JSON leave alone. */
const [open, close] = ['\ue010', '\ue011'];

/** Stands in a template's text for a value that nobody knows. */
export const holeFor = (reason: string): string => `${open}${reason.replace(/[^A-Za-z0-9]/g, escaped)}${close}`;

export const hasHole = (text: string): boolean => text.includes(open);

const escaped = (character: string): string => `_${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function reasonIn(text: string): string {
  const start = text.indexOf(open) + 1;
  const written = text.slice(start, text.indexOf(close, start));
  return written.replace(/_([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
