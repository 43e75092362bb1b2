/**
 * The name of an attribute in one language, taken apart once. It is a path, `block.attribute`, and may be more:
 * `/size` reads from the resource that holds a part; `template.id > size` goes on in the resource that the value
 * refers to; `< aws_rule.bucket > size` in those of a type that refer to this one; `a | b` takes the first written;
 * `settings.name=size.value` takes of a list what has that name; `@type` is the resource's own type, and
 * `@vendorTypes` what it makes of other vendors' types.
 */
export type Route = {
  readonly outward: boolean;
  /** Empty where everything there is is meant. */
  readonly steps: readonly string[];
  readonly back: Back | undefined;
  readonly on: Route | undefined;
};
type Back = { readonly type: string; readonly path: string };

const known = new Map<string, readonly Route[]>();

/** The alternatives, in order; none where the language has no such name. */
export function routesOf(name: string): readonly Route[] {
  let routes = known.get(name);
  if (!routes) known.set(name, (routes = name === '' ? [] : name.split('|').map(each => routeOf(each.split('>')))));
  return routes;
}

function routeOf([first = '', ...rest]: readonly string[]): Route {
  const outward = first.trim().startsWith('/');
  const text = first.trim().slice(outward ? 1 : 0);
  const on = rest.length === 0 ? undefined : routeOf(rest);
  if (text.startsWith('<')) return { outward, steps: [], back: backOf(text.slice(1).trim()), on };
  return { outward, steps: stepsOf(text), back: undefined, on };
}

const stepsOf = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));

function backOf(text: string): Back {
  const dot = text.indexOf('.');
  return { type: text.slice(0, dot), path: text.slice(dot + 1) };
}

/** The block in which the items of a name stand; empty where they are whole resources. */
export const blockOf = (name: string): string => lastSteps(routesOf(name)[0])[0] ?? '';

/** The path of those items in the resource that holds them. */
export const pathIn = (name: string): string => lastSteps(routesOf(name)[0]).join('.');

/** The path that a route ends with; of one that picks from a list, the name it picks by. */
export function endOf(route: Route | undefined): string {
  const steps = lastSteps(route).filter(step => step !== '*');
  const picked = steps.findLast(step => step.includes('='));
  return picked === undefined ? steps.join('.') : picked.slice(picked.indexOf('=') + 1);
}

function lastSteps(route: Route | undefined): readonly string[] {
  return route?.on ? lastSteps(route.on) : (route?.steps ?? []);
}

/** Whether a name leads to other resources. */
export const leadsAway = (name: string): boolean => /[<>]/.test(name);
