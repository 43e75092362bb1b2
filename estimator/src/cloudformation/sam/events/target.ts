import type { Span } from '../../../model.ts';
import { type Entry, type Node, textOf } from '../../syntax/tree.ts';
import { apiOf } from '../around.ts';
import { suffixed } from '../hash.ts';
import { beside } from '../make.ts';
import { getAtt, property, ref, value } from '../nodes.ts';
import { at, type Sam, type SamEvent } from '../source.ts';

/** What events set off: a function, or the alias it is called by. */
export type Target = {
  readonly sam: Sam;
  readonly id: string;
  readonly name: (at: Span) => Node;
  readonly arn: (at: Span) => Node;
  /** HTTP APIs that may call it for every path. */
  readonly callers: ReadonlySet<string | undefined>;
};

const everything = '$default';

export const isForAll = (event: SamEvent): boolean => (textOf(at(event, 'Path')) ?? everything) === everything;

export const targetOf = (sam: Sam, alias: string | undefined): Target => ({
  sam,
  id: alias ?? sam.id,
  name: place => ref(alias ?? sam.id, place),
  arn: place => (alias === undefined ? getAtt(sam.id, 'Arn', place) : ref(alias, place)),
  callers: new Set(sam.events.filter(event => event.type === 'HttpApi' && isForAll(event)).map(apiOf)),
});

/** Lets the source of an event call the function. */
export function permission(event: SamEvent, target: Target, principal: string, about: Permit = {}): Entry {
  const { entry } = event;
  const id = suffixed(`${about.prefix ?? event.id}Permission`, about.suffix ?? '');
  return beside(target.sam, id, 'AWS::Lambda::Permission', permit(target, principal, entry.key, about.source), entry);
}

type Permit = { readonly prefix?: string; readonly suffix?: string; readonly source?: Node | undefined };

export const permit = (
  { name }: Pick<Target, 'name'>,
  principal: string,
  place: Span,
  source?: Node,
): readonly (Entry | undefined)[] => [
  property('Action', value('lambda:InvokeFunction', place), place),
  property('FunctionName', name(place), place),
  property('Principal', value(principal, place), place),
  property('SourceArn', source, place),
];
