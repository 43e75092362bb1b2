import type { Data } from '../../model.ts';
import { entries, field, items, textOf } from '../../terraform/plan/json.ts';

/** The stack's tags: in the manifest, or, as older versions have them, among the notes. */
export function tagsIn(tags: unknown, metadata: readonly unknown[]): Data {
  const notes = metadata.flatMap(each => entries(each).flatMap(([, list]) => items(list)));
  const old = notes
    .filter(note => field(note, 'type') === 'aws:cdk:stack-tags')
    .flatMap(note => items(field(note, 'data')).map(tag => [tagField(tag, 'key'), tagField(tag, 'value')]));
  const pairs = [...old, ...entries(tags)].flatMap(([name, value]): [string, string][] =>
    typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [],
  );
  return Object.fromEntries(pairs);
}

/** Older versions write them as CloudFormation does. */
const tagField = (tag: unknown, name: 'key' | 'value'): string | undefined =>
  textOf(field(tag, name)) ?? textOf(field(tag, name === 'key' ? 'Key' : 'Value'));
