import { isDeepEqual } from './equal.ts';
import { follow, isList } from './follow.ts';
import { type Data, type Edit, type Instance, type Scalar, Unknown } from './model.ts';
import type { Neighbours } from './neighbours.ts';
import { endOf, routesOf, type Route } from './route.ts';

/** Where something is read: a whole resource, or an item within it. */
export type Spot = {
  readonly instance: Instance;
  /** Leads from the resource to the item; empty for the resource itself. */
  readonly path: string;
  readonly item: Data | undefined;
};

/** What reading begins with: the spot, the resource that holds it, and those around. */
export type Start = { readonly spot: Spot; readonly holder: Instance; readonly neighbours: Neighbours };

/** Where a route ends, and the steps that are left to go there. */
type End = { readonly spot: Spot; readonly steps: readonly string[] };

export const whole = (instance: Instance): Spot => ({ instance, path: '', item: undefined });

/** The value of the first alternative that is written. */
export function valueOf(name: string, start: Start): Data | undefined {
  for (const route of routesOf(name)) {
    const value = together(route, start);
    if (isWritten(value)) return value;
  }
  return undefined;
}

/** How the text calls what is written: the end of the first alternative that is. */
export function calledIn(name: string, start: Start): string {
  const routes = routesOf(name);
  return endOf(routes.find(route => isWritten(together(route, start))) ?? routes[0]);
}

/** The items that a name leads to; unknown when nobody can know how many. */
export function itemsOf(name: string, start: Start): readonly Spot[] | Unknown {
  for (const route of routesOf(name)) {
    const ends = endsOf(route, start);
    const items = ends instanceof Unknown ? ends : itemsAt(ends);
    if (items instanceof Unknown || items.length > 0) return items;
  }
  return [];
}

/** The text to change, where exactly one resource holds it. */
export function editOf(name: string, start: Start, value: Scalar): Edit | undefined {
  const routes = routesOf(name);
  const written = routes.find(route => isWritten(together(route, start)));
  const near = routes.filter(({ back, on }) => !back && !on);
  const route = written ?? near.find(each => isInBlock(each, start)) ?? near[0];
  const ends = route && endsOf(route, start);
  if (!ends || ends instanceof Unknown || ends.length !== 1) return undefined;
  const [end] = ends;
  return end?.spot.instance.edit(pathOf(end), value);
}

/** The block is there in which a name would stand. */
const isInBlock = (route: Route, start: Start): boolean =>
  route.steps.length > 1 && isWritten(together({ ...route, steps: route.steps.slice(0, -1) }, start));

const isWritten = (value: Data | undefined): boolean => value !== undefined && value !== null;

function endsOf(route: Route, { spot, holder, neighbours }: Start): readonly End[] | Unknown {
  const from = route.outward ? whole(holder) : spot;
  const { steps, back, on } = route;
  if (!back && !on) return [{ spot: from, steps }];
  const next = back ? neighbours.to(from.instance, back.type, back.path) : referred({ spot: from, steps }, neighbours);
  if (next instanceof Unknown) return next;
  if (!on) return next.map(instance => ({ spot: whole(instance), steps: [] }));
  return joined(next.map(instance => endsOf(on, { spot: whole(instance), holder, neighbours })));
}

function joined(all: readonly (readonly End[] | Unknown)[]): readonly End[] | Unknown {
  const ends: End[] = [];
  for (const each of all) {
    if (each instanceof Unknown) return each;
    ends.push(...each);
  }
  return ends;
}

function referred(end: End, neighbours: Neighbours): readonly Instance[] | Unknown {
  const value = valueAt(end);
  if (value === undefined || value === null || value === '') return [];
  const found = neighbours.from(end.spot.instance, pathOf(end), value);
  if (found.length > 0) return found;
  return value instanceof Unknown ? value : new Unknown('the resource it names is not in this code');
}

const pathOf = ({ spot, steps }: End): string => [...(spot.path === '' ? [] : [spot.path]), ...steps].join('.');

function valueAt({ spot: { instance, item, path }, steps }: End): Data | undefined {
  if (path !== '') return follow(item, steps);
  const [first, ...rest] = steps;
  if (first === '@type') return instance.type;
  if (first === '@vendorTypes') return instance.vendorTypes;
  return first === undefined ? allOf(instance) : follow(instance.get(first), rest);
}

const allOf = (instance: Instance): Data =>
  Object.fromEntries(instance.names().map(name => [name, instance.get(name) ?? null]));

/** Of several resources, lists are joined; where one stands for all, all must say the same. */
function together(route: Route, start: Start): Data | undefined {
  const ends = endsOf(route, start);
  if (ends instanceof Unknown) return ends;
  const values = ends.map(valueAt).filter(value => value !== undefined && value !== null);
  const [first] = values;
  if (values.length <= 1) return first;
  const unknown = values.find(value => value instanceof Unknown);
  if (unknown !== undefined) return unknown;
  if (values.every(isList)) return values.flat();
  if (route.back) return values;
  return values.every(value => isDeepEqual(value, first)) ? first : new Unknown('the resources it names differ');
}

function itemsAt(ends: readonly End[]): readonly Spot[] | Unknown {
  const spots: Spot[] = [];
  for (const end of ends) {
    if (end.steps.length === 0 && end.spot.path === '') {
      spots.push(end.spot);
      continue;
    }
    const value = valueAt(end);
    if (value instanceof Unknown) return value;
    const { instance } = end.spot;
    spots.push(...listOf(value).map((item, index) => ({ instance, path: `${pathOf(end)}.${index}`, item })));
  }
  return spots;
}

const listOf = (raw: Data | undefined): readonly Data[] =>
  isList(raw) ? raw : raw === undefined || raw === null ? [] : [raw];
