import type { Problem, Span } from '../model.ts';
import { type Entry, entry, type Node, type Syntax, textOf } from './syntax/tree.ts';

type Entries = ReadonlyMap<string, Entry>;

/** A template by its sections; one that is missing or broken is empty. */
export type Template = {
  readonly syntax: Syntax;
  readonly parameters: Entries;
  readonly mappings: Entries;
  readonly conditions: Entries;
  readonly resources: Entries;
  readonly outputs: Entries;
  /** Macros that CloudFormation runs over the whole template: they may declare names nobody wrote. */
  readonly transforms: readonly Node[];
  readonly problems: readonly Problem[];
};

const none: Entries = new Map();

export function readTemplate(syntax: Syntax): Template {
  const problems: Problem[] = [...syntax.problems];
  const say = (message: string, span: Span): void => {
    problems.push({ severity: 'error', code: 'syntax', message, at: syntax.source.at(span) });
  };
  const section = (name: string): Entries => sectionOf(syntax.root, name, say);
  const template: Template = {
    syntax,
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resources: section('Resources'),
    outputs: section('Outputs'),
    transforms: transformsOf(entry(syntax.root, 'Transform')?.value),
    problems,
  };
  if (syntax.problems.length === 0) requireResources(syntax, say);
  return template;
}

function sectionOf(root: Node | undefined, name: string, say: (message: string, span: Span) => void): Entries {
  const section = entry(root, name);
  if (section === undefined) return none;
  if (section.value.kind === 'map') return section.value.entries;
  if (!isNull(section.value)) say(`${name} must be a map of names`, section.key);
  return none;
}

const isNull = (node: Node): boolean => node.kind === 'scalar' && node.value === null;

function requireResources({ root }: Syntax, say: (message: string, span: Span) => void): void {
  const start = root?.start ?? 0;
  if (root?.kind !== 'map') say('a template is a map with Resources in it', { start, end: start });
  else if (!root.entries.has('Resources')) say('the template has no Resources', { start, end: start });
}

const transformsOf = (node: Node | undefined): readonly Node[] =>
  node === undefined ? [] : node.kind === 'list' ? node.items : [node];

/** Macros can add resources, so a name nobody wrote may still be there after them. */
export const mayDeclareMore = ({ transforms, resources }: Template): boolean =>
  transforms.some(node => textOf(node) !== 'AWS::LanguageExtensions') ||
  [...resources.keys()].some(name => name.startsWith('Fn::'));
