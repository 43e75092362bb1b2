import { defaults, type Options, type VariableInput } from '../options.ts';

export const projectKinds = ['terraform', 'cloudformation', 'plan', 'cdk', 'change-set'] as const;
export type ProjectKind = (typeof projectKinds)[number];

/** One root of infrastructure, and what is said of it alone. */
export type Project = {
  /** Unique in a run: resources of one address are told apart by it. */
  readonly name: string;
  readonly kind: ProjectKind;
  /** A Terraform root module or a cloud assembly is a folder, a template or a plan is a file. */
  readonly path: string;
  /** What the command line says comes after these, and wins. */
  readonly variables?: readonly VariableInput[] | undefined;
  readonly workspace?: string | undefined;
  readonly region?: string | undefined;
  readonly usageFile?: string | undefined;
  /** Like `prod`, where it is known which one this is. */
  readonly environment?: string | undefined;
  /** The template that a change set was made from, where one is given. */
  readonly template?: string | undefined;
};

/** A project that goes by its path, as all do that nobody has listed. */
export const projectOf = (kind: ProjectKind, path: string): Project => ({ name: path, kind, path });

/** What holds for one project: a person's word at this run, then the project's own, then the environment's. */
export function optionsFor(project: Omit<Project, 'name'>, options: Options): Options {
  const { variables = [], workspace, region } = project;
  const named = options.workspace === defaults.workspace ? workspace : options.workspace;
  return {
    ...options,
    region: options.region ?? region,
    variables: [...variables, ...options.variables],
    workspace: named ?? (options.environment['TF_WORKSPACE'] || defaults.workspace),
  };
}
