import type { Language } from '../../model.ts';
import cloudformation from './standing/cloudformation.json' with { type: 'json' };
import terraform from './standing/terraform.json' with { type: 'json' };

/** One of AWS's types that the registry does not price: it is free and why, or AWS bills it and for what. */
export type KnownType = {
  readonly type: string;
  readonly service: string;
  readonly status: 'free' | 'unpriced';
  readonly reason: string;
};

/** Names without what all of them begin with, by service and by reason: as a person corrects them. */
type Lists = Readonly<Record<string, Partial<Record<KnownType['status'], Readonly<Record<string, string>>>>>>;

const statuses = ['free', 'unpriced'] as const;
const lists: Readonly<Record<Language, Lists>> = { terraform, cloudformation };
const beginning: Readonly<Record<Language, string>> = { terraform: 'aws_', cloudformation: 'AWS::' };

const asked = {
  terraform: new Map<string, KnownType | undefined>(),
  cloudformation: new Map<string, KnownType | undefined>(),
};

/** Looked up in the lists as they are, once a type: most runs meet only a handful, and unpacking all would take longer. */
export function knownType(language: Language, type: string): KnownType | undefined {
  const known = asked[language];
  if (!known.has(type)) known.set(type, lookUp(language, type));
  return known.get(type);
}

function lookUp(language: Language, type: string): KnownType | undefined {
  if (!type.startsWith(beginning[language])) return undefined;
  const name = type.slice(beginning[language].length);
  for (const [service, byStatus] of Object.entries(lists[language]))
    for (const status of statuses)
      for (const [reason, names] of Object.entries(byStatus[status] ?? {}))
        if (names.includes(name) && names.split(' ').includes(name)) return { type, service, status, reason };
  return undefined;
}

/** All of them as they are listed, so that one listed twice shows. */
export const knownTypes = (language: Language): readonly KnownType[] =>
  Object.entries(lists[language]).flatMap(([service, { free = {}, unpriced = {} }]) => [
    ...named(language, service, 'free', free),
    ...named(language, service, 'unpriced', unpriced),
  ]);

const named = (
  language: Language,
  service: string,
  status: KnownType['status'],
  byReason: Readonly<Record<string, string>>,
): readonly KnownType[] =>
  Object.entries(byReason).flatMap(([reason, names]) =>
    names.split(' ').map(name => ({ type: `${beginning[language]}${name}`, service, status, reason })),
  );
