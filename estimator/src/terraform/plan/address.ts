/** One call on the way to a module: its name, and the address of the module it makes. */
export type Step = { readonly name: string; readonly prefix: string };

const call = /module\.([^.["\]]+)(?:\["(?:[^"\\]|\\.)*"\]|\[[^"\]]*\])?\./y;

/** The calls that lead to a resource: `module.a["x"].module.b.` of `module.a["x"].module.b.aws_x.y`. */
export function stepsOf(address: string): readonly Step[] {
  const steps: Step[] = [];
  call.lastIndex = 0;
  for (let found = call.exec(address); found; found = call.exec(address))
    steps.push({ name: found[1] ?? '', prefix: address.slice(0, call.lastIndex) });
  call.lastIndex = 0;
  return steps;
}

export const keyText = (key: unknown): string => {
  if (typeof key === 'number') return `[${key}]`;
  return typeof key === 'string' ? `[${JSON.stringify(key)}]` : '';
};
