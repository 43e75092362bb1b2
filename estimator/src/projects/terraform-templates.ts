import type { SourceTree } from '../model.ts';
import { join, within } from '../path.ts';
import { isConfiguration } from '../terraform/files.ts';

/** Where a stack's template is plainly one file; paths begin in the module's folder, or where Terraform runs. */
const body =
  /\btemplate_body\s*=\s*(?:file|templatefile)\s*\(\s*"(?:\$\{\s*path\.(?:module|root|cwd)\s*\}\/)?([^"$%\\]+)"/g;

/** The templates that stacks in Terraform take as they are: they count there. */
export function templatesIn(tree: SourceTree, folders: readonly string[]): ReadonlySet<string> {
  const texts = folders.flatMap(folder =>
    tree.list(folder).flatMap(({ kind, name }) => {
      const text = kind === 'file' && isConfiguration(name) ? tree.read(within(folder, name)) : undefined;
      return text?.includes('aws_cloudformation_stack') === true ? [{ folder, text }] : [];
    }),
  );
  return new Set(
    texts.flatMap(({ folder, text }) => [...text.matchAll(body)].flatMap(([, path = '']) => join(folder, path) ?? [])),
  );
}
