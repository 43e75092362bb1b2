import { rootTemplates } from './cloudformation/index.ts';
import type { Listed } from './config/index.ts';
import type { Outcome, Problem, SourceTree } from './model.ts';
import type { Options } from './options.ts';
import { environmentsOf } from './projects/environments.ts';
import { ignores } from './projects/ignore.ts';
import { projectNamed } from './projects/kind.ts';
import { listedAt } from './projects/listed.ts';
import { projectOf, type Project } from './projects/project.ts';
import { examplesLeftOut, rootsAmong } from './projects/roots.ts';
import { templatesIn } from './projects/terraform-templates.ts';
import { walk } from './projects/walk.ts';

export type { Project } from './projects/project.ts';

type Discovered = Outcome<readonly Project[]>;

/**
 * The projects at or below a path, each name once. Those that `costlens.yml` lists, and nothing else but a file that is named;
 * where it lists none: a folder with Terraform files of its own is one, whatever lies below it, else all below it are looked for.
 */
export function discover(tree: SourceTree, path: string, options: Options): Discovered {
  const listed = options.config?.value.projects;
  if (listed) return fromList(tree, listed, path);
  const named = projectNamed(tree, path);
  if (named) return spread(tree, [named], [], options);
  return tree.read(path) === undefined ? below(tree, path, options) : nothing;
}

const nothing: Discovered = { value: [], problems: [] };

function fromList(tree: SourceTree, listed: readonly Listed[], path: string): Discovered {
  const known = listedAt(tree, listed, path);
  if (known.value.length + known.problems.length > 0 || tree.read(path) === undefined) return known;
  const named = projectNamed(tree, path);
  return named ? { value: [named], problems: [] } : nothing;
}

/** What the repository ignores is looked at only where there is nothing else. */
function below(tree: SourceTree, path: string, options: Options): Discovered {
  const found = foundBelow(tree, path, options);
  return found.value.length > 0 || !tree.isIgnored
    ? found
    : foundBelow({ ...tree, isIgnored: () => false }, path, options);
}

/** Modules that others call are no projects, nor are their examples, nor templates that others take; a plan beside the code it was made from would count twice. */
function foundBelow(tree: SourceTree, path: string, options: Options): Discovered {
  const { folders, templates, plans, assemblies, problems } = walk(
    tree,
    path,
    ignores(options.config?.value.ignore ?? []),
  );
  const { roots, examples } = rootsAmong(tree, folders, path, options);
  const isOnlyExamples = roots.length + templates.length + assemblies.length === 0;
  const left = new Set(isOnlyExamples ? [] : examples);
  const taken =
    templates.length === 0
      ? new Set<string>()
      : templatesIn(
          tree,
          folders.filter(each => !left.has(each)),
        );
  const found = [
    ...(isOnlyExamples ? examples : roots).map(folder => projectOf('terraform', folder)),
    ...rootTemplates(tree, templates)
      .filter(file => !taken.has(file))
      .map(file => projectOf('cloudformation', file)),
    ...assemblies.map(folder => projectOf('cdk', folder)),
  ];
  const projects = found.length > 0 ? found : plans.map(file => projectOf('plan', file));
  const said = isOnlyExamples ? problems : [...problems, ...examplesLeftOut(examples)];
  return spread(tree, projects, said, options);
}

/** Terraform roots may have an environment for each of several files. */
function spread(
  tree: SourceTree,
  projects: readonly Project[],
  problems: readonly Problem[],
  options: Options,
): Discovered {
  const each = projects.map(project =>
    project.kind === 'terraform' ? environmentsOf(tree, project, options) : { value: [project], problems: [] },
  );
  return {
    value: each.flatMap(({ value }) => value).sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems: [...problems, ...each.flatMap(found => found.problems)],
  };
}

/** What to say where nothing was found: in a list of projects, or in the tree. */
export function nothingAt(path: string, { config }: Options): Problem {
  const shown = path === '' ? '.' : path;
  const message = config?.value.projects
    ? `${config.value.file} lists no project at or below "${shown}"`
    : `there is no Terraform file or CloudFormation template at "${shown}"`;
  return { severity: 'error', code: 'nothing', message };
}
