import { isUnnamed } from '../line.ts';
import { reservedInstanceUsage } from '../reserved.ts';
import type { Attribute, ResourceType, UsageInput, UsageValues, Values, Attributes } from '../resource.ts';

/** The keys that a resource type's lines can ask for. */
export type Wanted = {
  readonly type: string;
  readonly keys: ReadonlySet<string>;
  /** Keys with a name in them that the type reads as free text, like an instance type: it stands as `*`. */
  readonly patterns: ReadonlySet<string>;
  /** Combinations were too many to try them all. */
  readonly isPartly: boolean;
};

/** No price list holds it. `text()` has it among its samples. */
const stranger = 'unknown-a';

/** Keys carry no region, and fees that begin on a day are those of a day on which all have begun. */
const around = { region: 'us-east-1', today: '2100-01-01' };

/** A type is tried in at most so many ways. */
const mostRuns = 200_000;

/** Runs a type's lines over what its attributes and usage may be. */
export function wantedBy(type: ResourceType): Wanted {
  const choices = choicesOf(type, [stranger]);
  const isPartly = choices.reduce((product, { options }) => product * options.length, 1) > mostRuns;
  const asked = keysOf(type, isPartly ? pairwise(choices) : combinations(choices));
  const patterns = new Set([...asked].filter(key => key.includes(stranger)).map(key => key.replace(stranger, '*')));
  const keys = new Set([...asked].filter(key => !key.includes(stranger) && isWhole(key)));
  return { type: type.name, keys, patterns, isPartly };
}

/** The keys a type asks for besides its patterns once real names stand where it reads free text. */
export function wantedWith(
  type: ResourceType,
  names: readonly string[],
  patterns: ReadonlySet<string>,
): ReadonlySet<string> {
  const asked = keysOf(type, pairwise(choicesOf(type, names)));
  const isPatterned = (key: string): boolean =>
    key.split(/[ :]/).some(part => part !== '' && patterns.has(key.replace(part, '*')));
  return new Set([...asked].filter(key => !isPatterned(key) && isWhole(key)));
}

/** A part of a name that the tried text does not have leaves a hole. */
const isWhole = (key: string): boolean => !/[:.](?: |$)/.test(key);

function keysOf(type: ResourceType, tried: Iterable<Chosen>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const chosen of tried) {
    const { values, usage } = valuesOf(chosen);
    for (const line of type.lines(values, usage, around))
      if (line !== false && !isUnnamed(line.key)) keys.add(line.key);
  }
  return keys;
}

/** One thing to choose: an attribute, all numbers together, or an input of the usage file. */
type Choice = {
  readonly names: readonly string[];
  readonly of: 'attribute' | 'usage';
  readonly options: readonly (readonly unknown[])[];
};
type Chosen = readonly { readonly choice: Choice; readonly option: readonly unknown[] }[];

function choicesOf({ attributes, usage }: ResourceType, names: readonly string[]): readonly Choice[] {
  const all = Object.entries(attributes);
  const inputs = Object.entries(usage)
    // A reservation stands for the price of the same key.
    .filter(([name]) => !(name in reservedInstanceUsage))
    .map(([name, input]) => [name, wordsOf(input)] as const);
  const amounts = inputs.filter(([, words]) => words.length === 0).map(([name]) => name);
  return [
    ...all
      .filter(([, { samples }]) => !isNumeric(samples))
      .map(([name, attribute]) => single('attribute', name, optionsOf(attribute, names))),
    ...together(all.filter(([, { samples }]) => isNumeric(samples))),
    ...inputs
      .filter(([, words]) => words.length > 0)
      .map(([name, words]) => single('usage', name, [undefined, ...words])),
    ...(amounts.length === 0
      ? []
      : [{ names: amounts, of: 'usage' as const, options: [amounts.map(() => undefined), amounts.map(() => 1)] }]),
  ];
}

const single = (of: Choice['of'], name: string, options: readonly unknown[]): Choice => ({
  names: [name],
  of,
  options: options.map(option => [option]),
});

/** A price list has one key for what lies below a threshold and one for what lies above: none, little and much of all are enough. */
const together = (numbers: readonly (readonly [string, Attribute<unknown>])[]): readonly Choice[] =>
  numbers.length === 0
    ? []
    : [
        {
          names: numbers.map(([name]) => name),
          of: 'attribute',
          options: [0, 1, 2].map(place =>
            numbers.map(([, { samples }]) => samples[Math.min(place, samples.length - 1)]),
          ),
        },
      ];

const isNumeric = (samples: readonly unknown[]): boolean => samples.includes(1_000_003);

const optionsOf = ({ samples }: Attribute<unknown>, names: readonly string[]): readonly unknown[] =>
  samples.includes(stranger) ? names : samples;

/** What an input of a usage file takes, if it takes words: it says so itself. */
const wordsOf = ({ read, expects }: UsageInput): readonly unknown[] =>
  expects
    .replace(/^one of /, '')
    .split(', ')
    .flatMap(word => read(word) ?? []);

function* combinations(choices: readonly Choice[]): Generator<Chosen> {
  const [choice, ...rest] = choices;
  if (!choice) {
    yield [];
    return;
  }
  for (const option of choice.options) for (const others of combinations(rest)) yield [{ choice, option }, ...others];
}

/** Every two options together, with the first of everything else. */
function* pairwise(choices: readonly Choice[]): Generator<Chosen> {
  const usual = choices.map(choice => ({ choice, option: choice.options[0] ?? [] }));
  for (const [index, one] of choices.entries())
    for (const other of choices.slice(index + 1))
      for (const both of combinations([one, other]))
        yield [...usual.filter(({ choice }) => choice !== one && choice !== other), ...both];
}

function valuesOf(chosen: Chosen) {
  const values: Record<string, unknown> = {};
  const usage: Record<string, unknown> = {};
  for (const { choice, option } of chosen)
    choice.names.forEach((name, index) => ((choice.of === 'attribute' ? values : usage)[name] = option[index]));
  // Every value is a sample of its attribute, or was read by its input.
  return { values: values as Values<Attributes>, usage: usage as UsageValues };
}
