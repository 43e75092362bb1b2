import type { FormatName } from '../report/index.ts';
import type { Arguments } from './arguments.ts';
import { type Host, Mistake } from './host.ts';

/** What a command can print, by the name of the format. */
export type Forms = Partial<Readonly<Record<FormatName, () => string>>>;

/** Prints the form that was asked for; a mistake where the command has none of that name. */
export function print({ format, command }: Arguments, { stdout }: Host, forms: Forms): Mistake | undefined {
  const form = forms[format];
  if (!form) return new Mistake(`--format ${format}: "${command}" prints ${Object.keys(forms).join(', ')}`);
  stdout.write(form());
  return undefined;
}
