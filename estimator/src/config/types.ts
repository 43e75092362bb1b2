import type { Language } from '../model.ts';
import { allTypes } from '../resources/all-types.ts';
import { noSuchType, standingOf } from '../resources/index.ts';
import { nearest } from '../usage/nearest.ts';
import { remark, type Reading, type Value } from './reading.ts';

/** A rule about a type that AWS has not would never hold. AWS makes new ones, so it is a warning. */
export function checkType(reading: Reading, { at }: Value, pattern: string): void {
  const language = languageOf(pattern);
  if (language === undefined) return;
  const standing = standingOf(language, pattern);
  if (standing.status === 'priced' || standing.reason !== noSuchType) return;
  const near = nearest(
    pattern,
    allTypes().flatMap(entry => entry[language]),
  );
  remark(reading, at, `AWS has no "${pattern}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}

/** Undefined for a pattern with a star, and for what is not AWS's. */
function languageOf(pattern: string): Language | undefined {
  if (pattern.includes('*')) return undefined;
  if (pattern.startsWith('aws_')) return 'terraform';
  return pattern.startsWith('AWS::') ? 'cloudformation' : undefined;
}
