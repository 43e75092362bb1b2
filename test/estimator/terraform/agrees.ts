export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Fields = { readonly [name: string]: Json };

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * Whether what is printed agrees with what Terraform recorded. `{"$unknown": true}` is known after apply, a `$set` has no
 * order. Loosely: blocks of a provider have no order, and what nobody wrote need not be printed.
 */
export function agrees(want: Json, got: Json | undefined, loosely: boolean): boolean {
  if (isList(want)) return isList(got) && sameList(want, got, loosely);
  if (isObject(want)) return agreesWithObject(want, got, loosely);
  return want === null ? (got ?? null) === null : want === got || isNear(want, got);
}

function agreesWithObject(want: Fields, got: Json | undefined, loosely: boolean): boolean {
  const { $unknown: unknown, $set: set } = want;
  if (unknown !== undefined) return isHidden(got, unknown);
  if (isList(set)) return isList(got) && sameItems(set, got, loosely);
  return isObject(got) && sameFields(want, got, loosely);
}

const isHidden = (got: Json | undefined, reason: Json | undefined): boolean =>
  isObject(got) && '$unknown' in got && (reason === true || got['$unknown'] === reason);

/** Terraform prints more digits than JavaScript reads. */
const isNear = (want: Json, got: Json | undefined): boolean =>
  typeof want === 'number' && typeof got === 'number' && Math.abs(want - got) <= 1e-12 * Math.abs(want);

const sameList = (want: readonly Json[], got: readonly Json[], loosely: boolean): boolean =>
  loosely
    ? sameItems(want, got, loosely)
    : want.length === got.length && want.every((item, index) => agrees(item, got[index], loosely));

function sameItems(want: readonly Json[], got: readonly Json[], loosely: boolean): boolean {
  const left = [...got];
  const found = want.every(item => {
    const at = left.findIndex(each => agrees(item, each, loosely));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found && left.length === 0;
}

function sameFields(want: Fields, got: Fields, loosely: boolean): boolean {
  const names = new Set([...Object.keys(want), ...(loosely ? [] : Object.keys(got))]);
  return [...names].every(
    name => agrees(want[name] ?? null, got[name], loosely) || (loosely && isLeftOut(want[name], got[name])),
  );
}

const nothing = ['null', '""', 'false', '0', '[]', '{}'];
export const isLeftOut = (want: Json | undefined, got: Json | undefined): boolean =>
  (got === undefined && isHidden(want, true)) ||
  (nothing.includes(JSON.stringify(want ?? null)) && (got === undefined || nothing.includes(JSON.stringify(got))));
