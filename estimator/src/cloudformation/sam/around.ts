import { textOf } from '../syntax/tree.ts';
import { at, type Sam, type SamEvent } from './source.ts';
import { refOf, type Work } from './work.ts';

/** What expanding needs besides the resource at hand, and the resources around it. */
export type Around = Work & { readonly sams: ReadonlyMap<string, Sam> };

/** SAM makes an API for the events that name none. */
export const implicitApis: ReadonlyMap<string, { readonly id: string; readonly names: string }> = new Map([
  ['Api', { id: 'ServerlessRestApi', names: 'RestApiId' }],
  ['HttpApi', { id: 'ServerlessHttpApi', names: 'ApiId' }],
]);

/** The API of this template that an event belongs to; undefined when it is one of elsewhere. */
export function apiOf(event: SamEvent): string | undefined {
  const implicit = implicitApis.get(event.type);
  const named = at(event, implicit?.names ?? '');
  return named === undefined ? implicit?.id : (refOf(named) ?? textOf(named));
}
