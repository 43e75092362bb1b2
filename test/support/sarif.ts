import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

type Schema = { readonly $schema: string; readonly id: string };
const { $schema: draft, id, ...official } = JSON.parse(readFileSync(file, 'utf8')) as Schema;

/** It names itself as draft 4 does, and has nothing else that later drafts read otherwise. */
const later = /"(exclusiveMinimum|exclusiveMaximum|divisibleBy|extends|disallow)":/;
if (draft !== 'http://json-schema.org/draft-04/schema#' || later.test(JSON.stringify(official)))
  throw new Error(`${id} cannot be read as draft 7`);

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats: fullFormats });
const validate = ajv.compile(official);

/** What SARIF's official schema has against a log; empty where it has nothing. */
export const sarifFaults = (log: unknown): string => (validate(log) ? '' : ajv.errorsText(validate.errors));
