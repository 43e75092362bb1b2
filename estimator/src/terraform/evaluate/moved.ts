import type { ModuleInstance } from './module.ts';

/** The address an instance had before, by the `moved` blocks of its module and of those above. */
export function movedFrom(address: string, within: ModuleInstance): string | undefined {
  for (let module: ModuleInstance | undefined = within; module; module = module.place.parent) {
    const { prefix, declaration } = module.place;
    const relative = address.slice(prefix.length);
    const move = declaration.moves.find(
      ({ to }) => relative === to || relative.startsWith(`${to}.`) || relative.startsWith(`${to}[`),
    );
    if (move) return `${prefix}${move.from}${relative.slice(move.to.length)}`;
  }
  return undefined;
}
