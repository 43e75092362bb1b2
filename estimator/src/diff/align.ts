import type { Estimate } from '../estimate.ts';

/**
 * The base with its projects named as the head names them, for two paths of one tree:
 * `envs/old/web` is `envs/new/web` when `envs/old` is compared with `envs/new`.
 */
export function aligned(base: Estimate, head: Estimate, from: string, to: string): Estimate {
  const [before, after] = [projectsOf(base), projectsOf(head)];
  const [only] = after;
  const rename = (project: string): string =>
    before.length === 1 && after.length === 1 && only !== undefined ? only : moved(project, from, to);
  return { ...base, resources: base.resources.map(resource => ({ ...resource, project: rename(resource.project) })) };
}

const projectsOf = ({ resources }: Estimate): readonly string[] => [
  ...new Set(resources.map(({ project }) => project)),
];

const moved = (project: string, from: string, to: string): string =>
  project === from || project.startsWith(`${from}/`) ? `${to}${project.slice(from.length)}` : project;
