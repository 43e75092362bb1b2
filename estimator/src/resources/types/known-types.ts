import type { Language } from '../../model.ts';
import { freeCloudformation, freeTerraform, helperProviders } from './free-types.ts';
import lists from './known-types.json' with { type: 'json' };

type Known = { readonly all: ReadonlySet<string>; readonly free: ReadonlySet<string> };

let opened: Readonly<Record<Language, Known>> | undefined;

/** Unpacked when somebody first asks: most runs meet only a handful of types. */
function known(language: Language): Known {
  opened ??= { terraform: terraformTypes(), cloudformation: cloudformationTypes() };
  return opened[language];
}

/** Types are listed without their `aws_`; a star marks those that are free. */
function terraformTypes(): Known {
  const marked = lists.terraform.split(' ').map(name => `aws_${name}`);
  const all = marked.map(name => name.replace('*', ''));
  const starred = marked.filter(name => name.endsWith('*')).map(name => name.slice(0, -1));
  return { all: new Set(all), free: new Set([...starred, ...freeTerraform]) };
}

function cloudformationTypes(): Known {
  const all = Object.entries(lists.cloudformation).flatMap(([service, names]) =>
    names.split(' ').map(name => `AWS::${service}::${name}`),
  );
  return { all: new Set(all), free: new Set(freeCloudformation) };
}

/** Whether AWS has such a type. */
export const isKnown = (language: Language, type: string): boolean => known(language).all.has(type);

/** Why a type costs nothing; undefined when it does, or may. */
export function freeReason(language: Language, type: string): string | undefined {
  if (known(language).free.has(type)) return 'AWS does not bill it';
  if (language === 'cloudformation') return metaReason(type);
  const [provider = ''] = type.split('_');
  return helperProviders.has(provider) ? 'not an AWS resource: nothing is billed' : undefined;
}

function metaReason(type: string): string | undefined {
  if (type === 'AWS::CDK::Metadata') return 'a note of the CDK: nothing is billed';
  const isCustom = type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
  return isCustom ? 'a custom resource: only what it makes is billed, and nobody can know that' : undefined;
}
