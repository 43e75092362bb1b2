import type { Declaration } from '../declarations.ts';
import { evaluate } from './expression.ts';
import { Fault } from './fault.ts';
import type { Input } from './inputs.ts';
import { fail, inFile, type Scope } from './scope.ts';
import { convert } from './convert.ts';
import { any, parseType, type Type } from './types.ts';
import { UnknownOrNull, type Value, Veiled } from './value.ts';

/** A variable's value: what is given, else its default, as its type. */
export function variableValue(name: string, declaration: Declaration, input: Input | undefined, scope: Scope): Value {
  const value = (): Value => openValue(name, declaration, input, scope);
  return scope.run.isVeiled && isSecret(declaration) ? new Veiled(scope.run.silently(value)) : value();
}

/** Marked as sensitive, or as something that must not even be stored. */
export const isSecret = ({ contents }: Declaration): boolean =>
  ['sensitive', 'ephemeral'].some(name => {
    const value = contents.attributes.get(name)?.node.value;
    return (value?.kind === 'boolean' && value.value) || (value?.kind === 'text' && value.value === 'true');
  });

function openValue(name: string, declaration: Declaration, input: Input | undefined, scope: Scope): Value {
  const converted = convert(given(name, declaration, input, scope), typeOf(declaration), expression =>
    evaluate(expression, scope),
  );
  if (!(converted instanceof Fault)) return converted;
  const place = input ? input.origin : defaultPlace(declaration, scope);
  const heading = { expression: declaration.node.heading, scope: inFile(scope, declaration.file) };
  return fail((place ?? heading).scope, (place ?? heading).expression, `variable "${name}": ${converted.message}`);
}

function defaultPlace({ contents }: Declaration, scope: Scope): Input['origin'] {
  const otherwise = contents.attributes.get('default');
  return otherwise && { expression: otherwise.node.value, scope: inFile(scope, otherwise.file) };
}

function typeOf({ contents }: Declaration): Type {
  const type = contents.attributes.get('type');
  return type ? parseType(type.node.value) : any;
}

function given(name: string, declaration: Declaration, input: Input | undefined, scope: Scope): Value {
  const value = input?.value();
  return value === undefined || (value === null && !isNullable(declaration))
    ? defaultOf(name, declaration, scope)
    : value;
}

function isNullable({ contents }: Declaration): boolean {
  const value = contents.attributes.get('nullable')?.node.value;
  return !(value?.kind === 'boolean' && !value.value);
}

function defaultOf(name: string, { node, file, contents }: Declaration, scope: Scope): Value {
  const otherwise = contents.attributes.get('default');
  if (otherwise) return evaluate(otherwise.node.value, inFile(scope, otherwise.file));
  const message = `variable "${name}" has no value; give one with --var or --var-file, or a default`;
  scope.run.report({ severity: 'warning', code: 'variable', message, at: file.at(node.heading) });
  return new UnknownOrNull(`variable "${name}" has no value`);
}
