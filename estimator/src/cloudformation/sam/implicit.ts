import { apiOf, implicitApis } from './around.ts';
import { type Globals, mergedEntries } from './globals.ts';
import { byName, property, value } from './nodes.ts';
import { type Shared, standIn } from './shared.ts';
import type { Sam } from './source.ts';
import type { Work } from './work.ts';

/** The APIs that SAM makes for events that name none, with what Globals say of them. */
export function implicitly(sams: readonly Sam[], globals: Globals, work: Work): readonly Shared[] {
  const declared = new Set(sams.map(({ id }) => id));
  return [...implicitApis].flatMap(([kind, { id }]) => {
    if (declared.has(id)) return [];
    const origins = sams.flatMap(by =>
      by.events.filter(event => event.type === kind && apiOf(event) === id).map(({ entry }) => ({ by, place: entry })),
    );
    const made = standIn(id, kind, origins, `${id}Condition`);
    return made === undefined ? [] : [{ ...made, sam: withGlobals(made.sam, globals, work) }];
  });
}

function withGlobals(sam: Sam, globals: Globals, work: Work): Sam {
  const written = globals.get(sam.kind);
  const { key } = sam.entry;
  const stage = sam.kind === 'Api' ? byName([property('StageName', value('Prod', key), key)]) : byName([]);
  return { ...sam, written, properties: mergedEntries(written?.entries ?? byName([]), stage, work) };
}
