import type { Language } from '../../model.ts';

/** Terraform providers that make nothing outside of Terraform. */
const helperProviders: ReadonlySet<string> = new Set([
  'null',
  'terraform',
  'random',
  'time',
  'tls',
  'local',
  'archive',
  'template',
  'cloudinit',
]);

/** Why a type that is not AWS's costs nothing; undefined when it may. */
export function besideReason(language: Language, type: string): string | undefined {
  if (language === 'terraform')
    return helperProviders.has(type.split('_')[0] ?? '') ? 'not an AWS resource: nothing is billed' : undefined;
  if (type === 'AWS::CDK::Metadata') return 'a note of the CDK: nothing is billed';
  if (!type.startsWith('Custom::')) return undefined;
  return 'a custom resource: only what it makes is billed, and nobody can know that';
}
