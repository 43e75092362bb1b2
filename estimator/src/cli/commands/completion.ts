import type { Arguments } from '../arguments.ts';
import { completionFor, shells } from '../completion.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';

export function completionCommand({ paths: [name] }: Arguments, { stdout }: Host): number | Mistake {
  const shell = shells.find(known => known === name);
  if (!shell) return new Mistake(`completion takes one of ${shells.join(', ')}`);
  stdout.write(completionFor(shell));
  return exitCodes.fine;
}
