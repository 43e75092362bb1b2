import { type Data, Unknown } from './model.ts';

/**
 * Walks a path; a step through a list of one enters it, as a block is a list. A step `name=value` leaves of a list
 * what has that value there; a step `*` goes on in each item of a list.
 */
export function follow(data: Data | undefined, steps: readonly string[]): Data | undefined {
  let here = data;
  for (const [at, step] of steps.entries()) {
    if (step === '*') return inEach(here, steps.slice(at + 1));
    here = stepInto(here, step);
  }
  return here;
}

/** Unknown as soon as one of them is. */
function inEach(data: Data | undefined, steps: readonly string[]): Data | undefined {
  if (data === undefined || data === null || data instanceof Unknown) return data;
  const all = (isList(data) ? data : [data]).map(item => follow(item, steps) ?? null);
  return all.find(value => value instanceof Unknown) ?? all.filter(value => value !== null);
}

function stepInto(data: Data | undefined, step: string): Data | undefined {
  if (data === undefined || data === null || typeof data !== 'object') return undefined;
  if (data instanceof Unknown) return data;
  if (isList(data)) return intoList(data, step);
  return Object.hasOwn(data, step) ? data[step] : undefined;
}

function intoList(data: readonly Data[], step: string): Data | undefined {
  if (/^\d+$/.test(step)) return data[Number(step)];
  const [name = '', value] = step.split('=');
  if (value !== undefined) return data.filter(item => stepInto(item, name) === value);
  return data.length === 1 ? stepInto(data[0], step) : undefined;
}

export const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);
