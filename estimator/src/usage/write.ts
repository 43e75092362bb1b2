import type { UsageInput } from '../resource.ts';
import { inputsOf, type Subject } from './inputs.ts';

/** A usage file that tells nothing yet: every key of every resource as a comment, with a usual figure. */
export const usageFile = (subjects: readonly Subject[]): string =>
  ['version: 0.1', 'resource_usage:', ...subjects.flatMap(subject => [heading(subject), ...keysOf(subject)]), ''].join(
    '\n',
  );

const heading = ({ address }: Subject): string => `  ${quoted(address)}:`;

const keysOf = (subject: Subject): readonly string[] => commented(inputsOf(subject), '    ');

/** One commented line a key; nested keys under their block. */
export function commented(inputs: ReadonlyMap<string, UsageInput>, indent: string): readonly string[] {
  const lines: string[] = [];
  let block = '';
  for (const [key, input] of inputs) {
    const dot = key.lastIndexOf('.');
    const own = key.slice(0, Math.max(0, dot));
    if (own !== block && own !== '') lines.push(`${indent}# ${own}:`);
    block = own;
    lines.push(`${indent}# ${own === '' ? '' : '  '}${key.slice(dot + 1)}:${usual(input)} # ${input.means}`);
  }
  return lines;
}

/** Nothing stands where nothing is usual: such a figure is best not told. */
function usual({ sizes, expects }: UsageInput): string {
  if (sizes) return ` ${String(sizes[1])}`;
  const first = /^one of ([^,]+)/.exec(expects)?.[1];
  return first === undefined ? '' : ` ${first}`;
}

/** An address may hold what YAML would read as something else. */
const quoted = (address: string): string => (/^[\w.:-]+$/.test(address) ? address : JSON.stringify(address));
