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
type Known = ReadonlyMap<string, KnownType>;

const lists: Readonly<Record<Language, Lists>> = { terraform, cloudformation };
const beginning: Readonly<Record<Language, string>> = { terraform: 'aws_', cloudformation: 'AWS::' };

const opened = new Map<Language, Known>();

/** Unpacked when somebody first asks: most runs meet only a handful of types. */
function known(language: Language): Known {
  const before = opened.get(language);
  if (before) return before;
  const made = new Map(knownTypes(language).map(each => [each.type, each]));
  opened.set(language, made);
  return made;
}

export const knownType = (language: Language, type: string): KnownType | undefined => known(language).get(type);

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
