/** Things that belong to a path of groups, drawn under one another. */
export type Branch<T> = { readonly label: string; readonly item: T | undefined; readonly children: Branch<T>[] };

type Grouped = { readonly group: readonly string[]; readonly name: string };

/** Items of one group stand under its name, in the order they come. */
export function grow<T>(items: readonly T[], describe: (item: T) => Grouped): readonly Branch<T>[] {
  const root: Branch<T>[] = [];
  for (const item of items) {
    const { group, name } = describe(item);
    let here = root;
    for (const label of group) here = descend(here, label);
    here.push({ label: name, item, children: [] });
  }
  return root;
}

function descend<T>(branches: Branch<T>[], label: string): Branch<T>[] {
  const found = branches.find(branch => branch.item === undefined && branch.label === label);
  if (found) return found.children;
  const made: Branch<T> = { label, item: undefined, children: [] };
  branches.push(made);
  return made.children;
}

export type Drawn<T> = { readonly lead: string; readonly label: string; readonly item: T | undefined };

/** One entry per line, with the lines that lead to it. */
export const flatten = <T>(branches: readonly Branch<T>[], lead = ''): readonly Drawn<T>[] =>
  branches.flatMap(({ label, item, children }, index) => {
    const isLast = index === branches.length - 1;
    const inner = flatten(children, `${lead}${isLast ? '   ' : '│  '}`);
    return [{ lead: `${lead}${isLast ? '└─ ' : '├─ '}`, label, item }, ...inner];
  });
