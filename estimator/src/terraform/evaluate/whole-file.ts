import type { Declaration } from '../declarations.ts';
import { evaluate } from './expression.ts';
import { placeOf } from './functions/files.ts';
import type { Scope } from './scope.ts';
import { trace } from './trace.ts';
import { Unknown } from '../../model.ts';

/** The file that an attribute is read from as it is, by `file("…")`, through variables, locals and modules. */
export function wholeFile({ contents }: Declaration, scope: Scope, name: string): string | undefined {
  const attribute = contents.attributes.get(name);
  const written = attribute && trace(attribute.node.value, [], { ...scope, file: attribute.file });
  if (written?.expression.kind !== 'call') return undefined;
  const [argument] = written.expression.args;
  const path = argument && written.scope.run.silently(() => evaluate(argument, written.scope));
  if (typeof path !== 'string' && !(path instanceof Unknown)) return undefined;
  const place = placeOf(path, written.scope);
  return typeof place === 'string' ? place : undefined;
}
