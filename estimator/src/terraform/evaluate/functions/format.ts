import { Unknown } from '../../../model.ts';
import { Fault } from '../fault.ts';
import { isOneValue, longestText, Sequence, type Value } from '../value.ts';
import { type Builtins, variadic } from './builtin.ts';
import { listOf } from './lists.ts';
import { firstUnknown, nullable, text, whatever } from './params.ts';
import { type Verb, verbs } from './verbs.ts';

/** `%[2]-08.3f`: an argument's number, flags, a width, a precision and a letter. */
const pattern = /%(?:%|([-+ 0#]*)(\d*)(?:\.(\d*))?(?:\[(\d+)\])?([a-zA-Z]))|%/g;

type Progress = { next: number; highest: number; length: number };

/** Fills a format's verbs with values. Unknown when a value that it asks for is unknown or null. */
function format(template: string, values: readonly Value[]): string | Unknown | Fault {
  const progress: Progress = { next: 0, highest: 0, length: 0 };
  const parts: string[] = [];
  let at = 0;
  for (const found of template.matchAll(pattern)) {
    parts.push(template.slice(at, found.index));
    at = found.index + found[0].length;
    const piece = filled(found, values, progress);
    if (typeof piece !== 'string') return piece;
    progress.length += piece.length;
    if (progress.length > longestText) return new Fault('the text is too long', 'limit');
    parts.push(piece);
  }
  if (progress.highest < values.length) return new Fault('there are more values than the format uses');
  return [...parts, template.slice(at)].join('');
}

function filled(found: RegExpExecArray, values: readonly Value[], progress: Progress): string | Unknown | Fault {
  const [all] = found;
  if (all === '%%') return '%';
  const verb = verbOf(found);
  const print = Object.hasOwn(verbs, verb.letter) ? verbs[verb.letter] : undefined;
  if (!print) return new Fault(`"${all}" is no verb that Terraform has`);
  const value = taken(found[4], values, progress);
  if (value === undefined) return new Fault(`there is no value for "${all}"`);
  if (value === null) return new Unknown('a null in a format is known only when Terraform runs');
  if (verb.width + (verb.precision ?? 0) > mostPadding) return new Fault(`"${all}" asks for too long a text`, 'limit');
  return named(print(value, verb), all);
}

const named = (printed: string | Unknown | Fault, verb: string): string | Unknown | Fault =>
  printed instanceof Fault ? new Fault(`"${verb}": ${printed.message}`, printed.code) : printed;

/** The value a verb names by its position, or the next one. */
function taken(position: string | undefined, values: readonly Value[], progress: Progress): Value | undefined {
  const index = position === undefined ? progress.next : Number(position) - 1;
  progress.next = index + 1;
  progress.highest = Math.max(progress.highest, progress.next);
  return values[index];
}

const verbOf = ([, flags = '', width = '', precision, , letter = '']: RegExpExecArray): Verb => ({
  flags,
  width: Number(width),
  precision: precision === undefined ? undefined : Number(precision),
  letter,
});

/** A hostile format may ask for more. */
const mostPadding = 100_000;

/** Once for each position of the lists; what is no list stands in all. */
function formatEach(template: string, values: readonly Value[]): Value | Fault {
  const unclear = values.find(each => each instanceof Unknown && !isOneValue(each));
  if (unclear) return unclear;
  const lists = values.filter(each => each instanceof Sequence);
  const [first] = lists;
  const count = first?.items.length ?? 1;
  if (lists.some(({ items }) => items.length !== count)) return new Fault('the lists differ in length');
  const results: (string | Unknown)[] = [];
  for (let i = 0; i < count; i++) {
    const one = formatKnown(
      template,
      values.map(each => (each instanceof Sequence ? (each.items[i] ?? null) : each)),
    );
    if (one instanceof Fault) return new Fault(`item ${i}: ${one.message}`, one.code);
    results.push(one);
  }
  return listOf(results);
}

const formatKnown = (template: string, values: readonly Value[]): string | Unknown | Fault =>
  firstUnknown(values) ?? format(template, values);

export const formats: Builtins = {
  format: variadic([text], nullable, ([template], values) => formatKnown(template, values)),
  formatlist: variadic([text], whatever, ([template], values) => formatEach(template, values)),
};
