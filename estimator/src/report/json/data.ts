import { type Data, Unknown } from '../../model.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** More than anybody reads: shared values can unfold without end. */
const mostValues = 200_000;
const deepest = 100;

/** An evaluated value as JSON; an unknown says why it is one. */
export function dataJson(data: Data): Json {
  let left = mostValues;
  const convert = (value: Data, depth: number): Json => {
    if (value === null || typeof value !== 'object' || value instanceof Unknown) return scalar(value);
    if (--left < 0 || depth > deepest) return unknown('too large to print');
    if (isList(value)) return value.map(item => convert(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item, depth + 1)]));
  };
  return convert(data, 0);
}

function scalar(value: null | boolean | number | string | Unknown): Json {
  if (value instanceof Unknown) return unknown(value.reason);
  return typeof value !== 'number' || Number.isFinite(value) ? value : unknown(`the number ${value}`);
}

const unknown = (reason: string): Json => ({ $unknown: reason });
const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
