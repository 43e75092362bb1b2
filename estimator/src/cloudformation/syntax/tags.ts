import type { Tags } from 'yaml';

/** The functions CloudFormation has; some of them have a short tag, all are read as if they had. */
const functionNames = [
  ...['And', 'Base64', 'Cidr', 'Equals', 'FindInMap', 'ForEach', 'GetAZs', 'GetAtt', 'GetStackOutput', 'If'],
  ...['ImportValue', 'Join', 'Length', 'Not', 'Or', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform'],
];

export const functions: ReadonlySet<string> = new Set(functionNames.map(name => `Fn::${name}`));

const keep = <T>(value: T): T => value;

/** Without these the reader would warn about every tag, at the price of an error object each. */
export const customTags = ['Ref', 'Condition', ...functionNames].flatMap(name => [
  { tag: `!${name}`, resolve: keep },
  { tag: `!${name}`, collection: 'map' as const, resolve: keep },
  { tag: `!${name}`, collection: 'seq' as const, resolve: keep },
]) satisfies Tags;

/** `!Sub` is `Fn::Sub`; `!Ref` and `!Condition` are keys of their own. YAML's own tags are no functions. */
export function functionOf(tag: string | undefined): string | undefined {
  if (tag === undefined || !/^![^!]/.test(tag)) return undefined;
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
