import { Unknown } from '../../model.ts';
import { type Call, fail, tooMuch, toText } from '../values/scope.ts';

export const base64: Call = (argument, scope) => {
  const value = scope.evaluate(argument);
  if (value instanceof Unknown) return value;
  const text = toText(value);
  if (text === undefined) return fail(scope, argument, 'Base64 takes a text');
  return scope.spend(text.length * 2) ? encode(text) : tooMuch(argument, scope);
};

/** One character per byte, as `btoa` wants them. */
function encode(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
