import type { Problem } from '../../model.ts';
import { TextFile } from '../../text.ts';
import { isBinaryPlan } from './detect.ts';
import { jsonMistake } from './mistake.ts';

export type Parsed = { readonly root: unknown } | { readonly problem: Problem };

/** Reads a plan's text as JSON, or says where it is not. */
export function parse({ path, text }: TextFile): Parsed {
  if (isBinaryPlan(text)) return { problem: syntax(new TextFile(path, ''), 0, binary) };
  try {
    return { root: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch {
    const at = jsonMistake(text);
    return { problem: syntax(new TextFile(path, text), at, at >= text.trimEnd().length ? cut : broken) };
  }
}

const make = 'write it anew with "terraform show -json PLAN"';
const binary = 'this is a plan in Terraform\'s own format; give the output of "terraform show -json" on it instead';
const cut = `the plan ends before its JSON does; ${make}`;
const broken = `the plan is not JSON from here on; ${make}`;

const syntax = (file: TextFile, at: number, message: string): Problem => ({
  severity: 'error',
  code: 'syntax',
  message,
  at: file.at({ start: at, end: Math.min(at + 1, file.text.length) }),
});
