/**
 * The name of an attribute in one language, taken apart once. It is a path, `block.attribute`, and may be more:
 * `/size` reads from the resource that holds a part; `template.id > size` goes on in the resource that the value
 * refers to; `< aws_rule.bucket > size` in those of a type that refer to this one; `a | b` takes the first written.
 * `@type` is the resource's own type.
 */
export type Route = {
  readonly outward: boolean;
  /** Empty where everything there is is meant. */
  readonly steps: readonly string[];
  readonly back: Back | undefined;
  readonly on: Route | undefined;
};
export type Back = { readonly type: string; readonly path: string };

const known = new Map<string, readonly Route[]>();

/** The alternatives, in order; none where the language has no such name. */
export function routesOf(name: string): readonly Route[] {
  let routes = known.get(name);
  if (!routes) known.set(name, (routes = name === '' ? [] : name.split('|').map(each => routeOf(each.split('>')))));
  return routes;
}

function routeOf([first = '', ...rest]: readonly string[]): Route {
  const text = first.trim();
  const outward = text.startsWith('/');
  const on = rest.length === 0 ? undefined : routeOf(rest);
  if (text.startsWith('<')) return { outward, steps: [], back: backOf(text.slice(1).trim()), on };
  return { outward, steps: stepsOf(outward ? text.slice(1) : text), back: undefined, on };
}

const stepsOf = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));

function backOf(text: string): Back {
  const dot = text.indexOf('.');
  return { type: text.slice(0, dot), path: text.slice(dot + 1) };
}

/** The block in which the items of a name stand; empty where they are whole resources. */
export const blockOf = (name: string): string => lastSteps(name)[0] ?? '';

/** The path of those items in the resource that holds them. */
export const pathIn = (name: string): string => lastSteps(name).join('.');

function lastSteps(name: string): readonly string[] {
  let [route] = routesOf(name);
  while (route?.on) route = route.on;
  return route?.steps ?? [];
}

/** Whether a name leads to other resources. */
export const leadsAway = (name: string): boolean => /[<>]/.test(name);
