import type { Language } from '../model.ts';
import type { ResourceType } from '../resource.ts';
import { priced } from './index.ts';
import { knownTypes, type KnownType } from './types/known.ts';

/** What the catalogue has to say of one thing that AWS makes, under its names in both languages. */
export type CatalogueEntry = {
  readonly terraform: readonly string[];
  readonly cloudformation: readonly string[];
  readonly status: 'priced' | KnownType['status'];
  /** The name of what is priced; why it is free; what AWS bills. */
  readonly reason: string;
};

/** Every type that AWS has: those that the registry prices with their twins, the others one by one. */
export const allTypes = (): readonly CatalogueEntry[] => [
  ...priced.types.map(pricedEntry).sort(byReason),
  ...knownEntries('terraform'),
  ...knownEntries('cloudformation'),
];

const pricedEntry = ({ name, terraform, cloudformation }: ResourceType): CatalogueEntry => ({
  terraform,
  cloudformation,
  status: 'priced',
  reason: name,
});

const byReason = (one: CatalogueEntry, other: CatalogueEntry): number => (one.reason < other.reason ? -1 : 1);

const knownEntries = (language: Language): readonly CatalogueEntry[] =>
  knownTypes(language).map(({ type, status, reason }) => ({
    terraform: [],
    cloudformation: [],
    [language]: [type],
    status,
    reason: status === 'free' ? reason : `AWS bills ${reason}`,
  }));
