import { join } from 'node:path';
import { gitIn } from './git.ts';

/** Where the repository lies, and which of its folders the inputs speak of. */
export type Checkout = { readonly root: string; readonly prefix: string };

/** A text says why there is none. Only git is ever run in the working directory. */
export async function findCheckout(
  workspace: string,
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Checkout | string> {
  const answer = await gitIn(join(workspace, directory), environment)('rev-parse', '--show-toplevel', '--show-prefix');
  if (answer.out === undefined)
    return `There is no git checkout in "${directory}"; run actions/checkout first. ${answer.error}`;
  const [root = '', prefix = ''] = answer.out.split('\n');
  return { root, prefix: prefix.replace(/\/$/, '') };
}
