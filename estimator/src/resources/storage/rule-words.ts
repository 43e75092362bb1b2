import { isList } from '../../follow.ts';
import { type Data, Unknown } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

/** Stands for a word that a rule gives and nobody knows yet. */
export const unknownWord = '(unknown)';

/**
 * The words that rules give at some paths, like the storage classes they move objects to. Rules that are switched off
 * give none.
 */
export const words = (
  [terraform, cloudformation]: readonly [terraform: string, cloudformation: string],
  paths: readonly string[],
  all: readonly string[],
): Attribute<readonly string[]> => ({
  terraform,
  cloudformation,
  otherwise: [],
  read: raw => [
    ...new Set(
      listOf(raw)
        .filter(isOn)
        .flatMap(rule => paths.flatMap(path => wordsAt(rule, path))),
    ),
  ],
  samples: [[], all],
});

const listOf = (raw: Data): readonly Data[] => (isList(raw) ? raw : [raw]);

const off = new Map<string, readonly Data[]>([
  ['enabled', [false, 'false']],
  ['status', ['Disabled']],
  ['Status', ['Disabled']],
]);

const isOn = (rule: Data): boolean =>
  [...off].every(([name, values]) => !endsAt(rule, [name]).some(value => values.includes(value)));

const wordsAt = (rule: Data, path: string): readonly string[] =>
  endsAt(rule, path.split('.')).flatMap(end =>
    end instanceof Unknown ? unknownWord : typeof end === 'string' ? end : [],
  );

/** Everything at a path, however many items the lists on the way have. */
function endsAt(data: Data | undefined, steps: readonly string[]): readonly Data[] {
  if (data === undefined || data === null) return [];
  if (isList(data)) return data.flatMap(item => endsAt(item, steps));
  const [step, ...rest] = steps;
  if (step === undefined || data instanceof Unknown) return [data];
  return typeof data === 'object' && Object.hasOwn(data, step) ? endsAt(data[step], rest) : [];
}
