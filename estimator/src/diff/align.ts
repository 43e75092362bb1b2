import type { Project } from '../projects/project.ts';

/**
 * The base's projects under the names that the head has for them. A path moves with the paths that are compared:
 * `envs/old/web` is `envs/new/web` when `envs/old` is compared with `envs/new`. A name that only the base has goes to the one
 * project of the head that lies at the same path, where each side has one there.
 */
export function aligned(base: readonly Project[], head: readonly Project[], from = '', to = ''): readonly Project[] {
  const [first, second] = [base[0], head[0]];
  if (first && second && base.length === 1 && head.length === 1) return [{ ...first, name: second.name }];
  const names = new Set(head.map(({ name }) => name));
  return base.map(project => {
    const name = moved(project.name, from, to);
    if (names.has(name)) return { ...project, name };
    const path = moved(project.path, from, to);
    const [there, ...others] = head.filter(each => each.path === path);
    const isAlone = base.filter(each => each.path === project.path).length === 1;
    return { ...project, name: there && others.length === 0 && isAlone ? there.name : name };
  });
}

/** The path itself, what lies below it, and its environments. */
const moved = (name: string, from: string, to: string): string =>
  from !== to && (name === from || name.startsWith(`${from}/`) || name.startsWith(`${from} (`))
    ? `${to}${name.slice(from.length)}`
    : name;
