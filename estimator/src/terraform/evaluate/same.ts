import { isDeepEqual } from '../../equal.ts';
import { Unknown } from '../../model.ts';
import { Precise } from './precise.ts';
import { mayBeNull, Mapping, Sequence, UnknownPath, UnknownText, type Value, Veiled } from './value.ts';

type Asked = Value | undefined;

/** Larger values are taken for different: telling would take as long as evaluating them. */
const mostValues = 50_000;

/** Whether values of two runs are the same in all that can be made of them. Where it cannot be told they are not. */
export class Sameness {
  /** Values of the earlier run, each with the one it was found the same as. */
  readonly #known = new WeakMap<object, Asked>();

  of(a: Asked, b: Asked): boolean {
    if (Object.is(a, b)) return true;
    if (!isObject(a) || !isObject(b) || a.constructor !== b.constructor) return false;
    if (this.#known.get(a) === b) return true;
    const same = this.#within(a, b);
    if (same) this.#known.set(a, b);
    return same;
  }

  #within(a: Value & object, b: Value & object): boolean {
    if (a instanceof Sequence) return b instanceof Sequence && this.#items(a, b);
    if (a instanceof Mapping) return b instanceof Mapping && this.#entries(a, b);
    if (a instanceof Veiled) return b instanceof Veiled && this.of(a.value, b.value);
    return isSameScalar(a, b);
  }

  #items(a: Sequence, b: Sequence): boolean {
    if (a.kind !== b.kind || a.size !== b.size || a.size > mostValues || a.items.length !== b.items.length)
      return false;
    return a.items.every((item, index) => this.of(item, b.items[index]));
  }

  /** Values that are yet to be computed may turn out to be anything. */
  #entries(a: Mapping, b: Mapping): boolean {
    if (!a.settled || !b.settled || a.kind !== b.kind || a.size !== b.size || a.size > mostValues) return false;
    const [ours, theirs] = [a.entries(), b.entries()];
    return (
      ours.length === theirs.length &&
      ours.every(([name, value], index) => {
        const other = theirs[index];
        return name === other?.[0] && this.of(value, other[1]);
      })
    );
  }
}

const isObject = (value: Asked): value is Value & object => typeof value === 'object' && value !== null;

const isSameScalar = (a: object, b: object): boolean =>
  a instanceof Unknown && b instanceof Unknown
    ? isSameUnknown(a, b)
    : a instanceof Precise && b instanceof Precise && isSamePrecise(a, b);

const isSamePrecise = (a: Precise, b: Precise): boolean =>
  a.mantissa === b.mantissa && a.exponent === b.exponent && a.bits === b.bits;

const isSameUnknown = (a: Unknown, b: Unknown): boolean =>
  a.reason === b.reason &&
  mayBeNull(a) === mayBeNull(b) &&
  beginning(a) === beginning(b) &&
  isDeepEqual(a.references, b.references);

const beginning = (unknown: Unknown): string | undefined =>
  unknown instanceof UnknownText ? unknown.prefix : unknown instanceof UnknownPath ? unknown.path : undefined;
