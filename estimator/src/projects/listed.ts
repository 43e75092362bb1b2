import { parameterText, variableText, type Config, type Listed, type Named } from '../config/index.ts';
import type { Outcome, Problem, SourceTree } from '../model.ts';
import type { VariableInput } from '../options.ts';
import { folderOf } from '../path.ts';
import { label } from './environments.ts';
import { projectNamed } from './kind.ts';
import type { Project, ProjectKind } from './project.ts';

/** The projects that `costlens.yml` lists at or below a folder, or at a file or its folder; what it names and is not there is told where it says so. */
export function listedAt(
  tree: SourceTree,
  listed: NonNullable<Config['projects']>,
  path: string,
): Outcome<readonly Project[]> {
  const problems: Problem[] = [];
  const complain = ({ at }: Named, message: string): void =>
    void problems.push({ severity: 'error', code: 'config', message, at });
  const isFile = tree.read(path) !== undefined;
  const isChosen = (root: string): boolean => (isFile ? [path, folderOf(path)].includes(root) : isWithin(root, path));
  const chosen = listed.filter(({ root }) => isChosen(root.path));
  return { value: chosen.flatMap(each => projectListed(tree, each, complain) ?? []), problems };
}

const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

type Complain = (named: Named, message: string) => void;

function projectListed(tree: SourceTree, listed: Listed, complain: Complain): Project | undefined {
  const { name, root, workspace, region } = listed;
  const kind = kindOf(tree, listed);
  if (!kind) {
    complain(root, missing(tree, listed));
    return undefined;
  }
  const isThere = (file: Named): boolean => {
    const found = tree.read(file.path) !== undefined;
    if (!found) complain(file, `there is no file "${file.path}"`);
    return found;
  };
  const usageFile = listed.usageFile && isThere(listed.usageFile) ? listed.usageFile.path : undefined;
  const files = listed.varFiles.filter(isThere).map(({ path }): VariableInput => ({ kind: 'file', path }));
  const text = kind === 'terraform' ? variableText : parameterText;
  const values = [...listed.variables].map(([name, value]): VariableInput => ({
    kind: 'value',
    name,
    text: text(value),
  }));
  const environment = environmentOf(listed);
  return { name, kind, path: root.path, variables: [...files, ...values], workspace, region, usageFile, environment };
}

/** As it is called, or as its workspace or its one file of variables is. */
function environmentOf({ environment, workspace, varFiles: [file, ...more] }: Listed): string | undefined {
  const named = environment ?? workspace;
  const isOne = file !== undefined && more.length === 0 && /\.tfvars(\.json)?$/.test(file.path);
  return named ?? (isOne ? label(file.path) : undefined);
}

/** A person may call a file a template or a plan that does not look like one; a folder must hold what it is said to. */
function kindOf(tree: SourceTree, { root: { path }, kind }: Listed): ProjectKind | undefined {
  const found = projectNamed(tree, path);
  const looks = found?.path === path ? found.kind : undefined;
  if (kind === undefined || kind === looks) return looks;
  const isFile = kind !== 'terraform' && kind !== 'cdk';
  return isFile && tree.read(path) !== undefined ? kind : undefined;
}

const nouns: Readonly<Record<ProjectKind, string>> = {
  terraform: 'Terraform files',
  cloudformation: 'template',
  plan: 'plan',
  cdk: 'cloud assembly',
  'change-set': 'change set',
};

function missing(tree: SourceTree, { root: { path }, kind }: Listed): string {
  const shown = path === '' ? '.' : path;
  if (tree.read(path) === undefined && tree.list(path).length === 0) return `the path "${shown}" leads nowhere`;
  const expected = kind === undefined ? 'Terraform files, template, plan or cloud assembly' : nouns[kind];
  return `there are no ${expected} at "${shown}"`.replace(/^there are no (?!Terraform)/, 'there is no ');
}
