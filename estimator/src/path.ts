/** Paths in a source tree: forward slashes, relative to its root, `''` for the root itself. */

/** Undefined when the path leaves the tree. */
export function join(folder: string, relative: string): string | undefined {
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...relative.split('/')]) {
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** From one folder of the tree to another, as Terraform prints it. */
export function relative(from: string, to: string): string {
  const [here, there] = [from, to].map(path => path.split('/').filter(step => step !== ''));
  const [a = [], b = []] = [here, there];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/') || '.';
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const within = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
