import { type Entry, entry, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { embedded, expandConnector, type Types } from './connector.ts';
import type { Expanded } from './expand.ts';
import type { Sam } from './source.ts';
import type { Work } from './work.ts';

/** What connectors become: those that stand alone, and those within the resource they lead from. */
export function connected({ resources }: Template, sams: readonly Sam[], work: Work): readonly Expanded[] {
  const typeOf: Types = id => typeIn(resources.get(id));
  const alone = sams.filter(({ kind }) => kind === 'Connector').map(sam => standing(sam, typeOf, work));
  const within = [...resources.values()].flatMap(resource =>
    embedded(resource).map(sam => ({
      ...expandConnector(sam, typeOf, work, typeIn(resource) ?? ''),
      of: resource.name,
    })),
  );
  return [...alone, ...within];
}

/** What waits for a connector waits for what it makes. */
function standing(sam: Sam, typeOf: Types, work: Work): Expanded {
  const expansion = expandConnector(sam, typeOf, work);
  const [first] = expansion.entries;
  return { ...expansion, of: sam.id, ...(first && { names: [[sam.id, first.name]] }) };
}

const typeIn = (resource: Entry | undefined): string | undefined => textOf(entry(resource?.value, 'Type')?.value);
