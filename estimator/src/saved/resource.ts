import type { ResourceEstimate } from '../estimate.ts';
import { type Data, type Instance, noRegion, type Source, Unknown } from '../model.ts';
import { monthlyUsd } from '../price.ts';
import { componentOf } from './component.ts';
import { at, list, number, oneOf, optional, type Saved, text } from './reading.ts';

const statuses = ['priced', 'free', 'unsupported', 'unpriced'] as const;

/** A resource of a saved estimate. Of its attributes nothing is saved but its tags. */
export function resourceOf(saved: Saved): ResourceEstimate {
  const status = oneOf(at(saved, 'status'), statuses);
  const reason = optional(at(saved, 'reason'), text);
  const isBilled = status === 'priced' || status === 'unpriced';
  // Of what is billed, the reason is why nobody knows how many there are.
  const countUnknown = isBilled && reason !== undefined ? new Unknown(reason) : undefined;
  const components = list(at(saved, 'components'), componentOf);
  return {
    project: text(at(saved, 'project')),
    environment: optional(at(saved, 'environment'), text),
    instance: instanceOf(saved, countUnknown),
    status,
    reason: isBilled ? undefined : reason,
    components,
    monthlyUsd: countUnknown || status === 'unsupported' ? undefined : monthlyUsd(components),
    assumptions: list(at(saved, 'assumptions'), text),
  };
}

/** One of which a report names no more than its place. */
export const named = (project: string, address: string, place: Source): ResourceEstimate => ({
  project,
  instance: {
    ...{ language: 'terraform', type: '', address, name: '', region: new Unknown(noRegion) },
    ...{ at: place, heading: place, countUnknown: undefined, tags: {} },
    names: () => [],
    get: () => undefined,
    edit: () => undefined,
  },
  ...{ status: 'priced', reason: undefined, components: [], monthlyUsd: undefined, assumptions: [] },
});

function instanceOf(saved: Saved, countUnknown: Unknown | undefined): Instance {
  const type = text(at(saved, 'type'));
  const region = optional(at(saved, 'region'), text);
  const place = sourceOf(saved);
  const tags = dataOf(at(saved, 'tags').value);
  return {
    language: type.includes('::') ? 'cloudformation' : 'terraform',
    type,
    address: text(at(saved, 'address')),
    name: text(at(saved, 'name')),
    region: region ?? new Unknown(noRegion),
    at: { ...place, range: { ...place.range, end: { line: number(at(saved, 'endLine')) - 1, character: 0 } } },
    heading: place,
    countUnknown,
    tags,
    names: () => ['tags'],
    get: name => (name === 'tags' ? tags : undefined),
    edit: () => undefined,
  };
}

/** Lines and columns are counted from one there. */
export function sourceOf(saved: Saved): Source {
  const start = positionOf(saved, 'line', 'column');
  return { file: text(at(saved, 'file')), range: { start, end: start } };
}

export const positionOf = (saved: Saved, line: string, column: string): Source['range']['start'] => ({
  line: number(at(saved, line)) - 1,
  character: number(at(saved, column)) - 1,
});

const deepest = 100;

function dataOf(value: unknown, depth = 0): Data {
  if (isScalar(value)) return value;
  if (typeof value !== 'object' || value === null || depth > deepest) return null;
  if (Array.isArray(value)) return value.map(item => dataOf(item, depth + 1));
  const entries = Object.entries(value);
  return (
    unknownIn(entries) ?? Object.fromEntries(entries.map(([name, item]) => [name, dataOf(item, depth + 1)] as const))
  );
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** `{"$unknown": reason}` alone. */
function unknownIn([first, ...rest]: readonly (readonly [string, unknown])[]): Unknown | undefined {
  return first?.[0] === '$unknown' && rest.length === 0 ? new Unknown(String(first[1])) : undefined;
}
