/** No chain of links that anybody means is longer. */
const mostLinks = 40;

/** Where a path leads when the symbolic links in it are followed; undefined where that is outside of the tree, or nowhere. */
export function follower(
  isLink: (path: string) => boolean,
  targetOf: (link: string) => string | undefined,
): (path: string) => string | undefined {
  return path => {
    const left = stepsOf(path);
    const done: string[] = [];
    let most = mostLinks;
    for (let step = left.pop(); step !== undefined; step = left.pop()) {
      if (!take(step, done)) return undefined;
      const here = done.join('/');
      if (!isLink(here)) continue;
      const target = --most < 0 ? undefined : targetOf(here);
      if (target === undefined || target.startsWith('/')) return undefined;
      done.pop();
      left.push(...stepsOf(target));
    }
    return done.join('/');
  };
}

/** False where a step leads out. */
const take = (step: string, done: string[]): boolean =>
  step === '..' ? done.pop() !== undefined : done.push(step) > 0;

/** The first step last. */
const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .filter(step => step !== '' && step !== '.')
    .reverse();
