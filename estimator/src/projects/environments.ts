import type { Outcome, Problem, SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { nameOf, within } from '../path.ts';
import { TextFile } from '../text.ts';
import { moduleFiles, variableFilesIn } from '../terraform/files.ts';
import { readingIn, type SyntaxCache } from '../terraform/parse-file.ts';
import type { Project } from './project.ts';

/** Where people keep a file of variables for each environment. */
const folders = ['env', 'envs', 'environments', 'vars', ''];

/**
 * A root with variable files that Terraform does not read by itself. It is one project for each of them where that is
 * sure: they all lie in one folder, without them a variable has no value, and each of them gives all that have none.
 */
export function environmentsOf(tree: SourceTree, root: Project, options: Options): Outcome<readonly Project[]> {
  const isTold = options.variables.some(({ kind }) => kind === 'file');
  const groups = isTold ? [] : folders.map(name => filesIn(tree, name === '' ? root.path : within(root.path, name)));
  const [files = [], ...others] = groups.filter(group => group.length > 0);
  if (files.length === 0) return { value: [root], problems: [] };
  const unused = [files, ...others].flat();
  if (others.length > 0 || !areEnvironments(tree, root, files, options))
    return { value: [root], problems: [notUsed(unused)] };
  return { value: files.map(file => environment(root, file)), problems: [] };
}

const filesIn = (tree: SourceTree, folder: string): readonly string[] => {
  const own = new Set(variableFilesIn(tree, folder));
  return tree
    .list(folder)
    .filter(({ kind, name }) => kind === 'file' && /\.tfvars(\.json)?$/.test(name) && !own.has(within(folder, name)))
    .map(({ name }) => within(folder, name));
};

function areEnvironments(tree: SourceTree, { path }: Project, files: readonly string[], options: Options): boolean {
  const syntax: SyntaxCache = options.syntax ?? new Map<string, never>();
  const names = new Set(files.map(label));
  const missing = withoutValue(tree, path, options, syntax);
  return (
    missing.length > 0 &&
    names.size === files.length &&
    files.every(file => {
      const given = new Set(namesIn(tree, file, syntax));
      return missing.every(name => given.has(name));
    })
  );
}

/** Variables of a root that have no default, and that nothing it reads by itself gives a value. */
function withoutValue(tree: SourceTree, root: string, options: Options, syntax: SyntaxCache): readonly string[] {
  const { primary, overrides } = moduleFiles(tree, root, options);
  const declared = [...primary, ...overrides]
    .flatMap(name => read(tree, within(root, name), syntax)?.blocks ?? [])
    .flatMap(({ block }) => (block.type === 'variable' ? block : []));
  const given = new Set([
    ...declared.flatMap(({ labels, body }) => (body.attributes.some(isDefault) ? (labels[0]?.text ?? []) : [])),
    ...variableFilesIn(tree, root).flatMap(file => namesIn(tree, file, syntax)),
    ...Object.keys(options.environment).flatMap(name => (name.startsWith('TF_VAR_') ? name.slice(7) : [])),
    ...options.variables.flatMap(variable => (variable.kind === 'value' ? variable.name : [])),
  ]);
  return declared.flatMap(({ labels }) => labels[0]?.text ?? []).filter(name => !given.has(name));
}

const isDefault = ({ name }: { readonly name: string }): boolean => name === 'default';

const namesIn = (tree: SourceTree, file: string, syntax: SyntaxCache): readonly string[] =>
  read(tree, file, syntax)?.attributes.map(({ name }) => name) ?? [];

function read(tree: SourceTree, path: string, syntax: SyntaxCache) {
  const text = tree.read(path);
  return text === undefined ? undefined : readingIn(new TextFile(path, text), syntax);
}

/** `prod` of `env/prod.tfvars`. */
export const label = (file: string): string => nameOf(file).replace(/\.tfvars(\.json)?$/, '');

const environment = (root: Project, file: string): Project => ({
  ...root,
  name: `${root.path === '' ? '.' : root.path} (${label(file)})`,
  variables: [{ kind: 'file', path: file }],
  environment: label(file),
});

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const named = 5;

function notUsed(files: readonly string[]): Problem {
  const [first = ''] = files;
  const more = files.length > named ? ` and ${files.length - named} more` : '';
  const message = `variable files that nothing names are not used: ${files.slice(0, named).join(', ')}${more}; name one with --var-file, or list projects in costlens.yml`;
  return { severity: 'info', code: 'projects', message, at: { file: first, range: start } };
}
