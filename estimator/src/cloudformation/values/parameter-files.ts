import type { Problem, SourceTree, Span } from '../../model.ts';
import type { VariableInput } from '../../options.ts';
import { readSyntax } from '../syntax/read.ts';
import { entry, type Node, type Syntax, textOf } from '../syntax/tree.ts';

type Given = readonly (readonly [name: string, text: string])[];

export type ParameterValues = { readonly values: ReadonlyMap<string, string>; readonly problems: readonly Problem[] };

/** Parameters given from outside, in order: the last one wins. */
export function parameterValues(tree: SourceTree, variables: readonly VariableInput[]): ParameterValues {
  const problems: Problem[] = [];
  const given = variables.flatMap(input =>
    input.kind === 'value' ? [[input.name, input.text] as const] : fromFile(tree, input.path, problems),
  );
  return { values: new Map(given), problems };
}

/** Terraform's variable files stand beside parameter files in a run over both languages. */
const isTerraform = (path: string): boolean => /\.tfvars(\.json)?$/.test(path);

function fromFile(tree: SourceTree, path: string, problems: Problem[]): Given {
  if (isTerraform(path)) return [];
  const text = tree.read(path);
  if (text === undefined) {
    problems.push({ severity: 'error', code: 'missing-file', message: `the parameter file ${path} cannot be read` });
    return [];
  }
  const syntax = readSyntax(path, text);
  problems.push(...syntax.problems);
  return syntax.root === undefined ? [] : fromRoot(syntax, syntax.root, problems);
}

/** The command line's list, with or without a key per entry; or a map, alone or under `Parameters`. */
function fromRoot(syntax: Syntax, root: Node, problems: Problem[]): Given {
  if (root.kind === 'list') return root.items.flatMap(item => fromItem(syntax, item, problems));
  const map = entry(root, 'Parameters')?.value ?? root;
  if (map.kind !== 'map') return [...misfit(syntax, map, problems)];
  return [...map.entries.values()].flatMap(({ name, value }) => {
    const text = valueText(value);
    return text === undefined ? misfit(syntax, value, problems) : [[name, text] as const];
  });
}

function fromItem(syntax: Syntax, item: Node, problems: Problem[]): Given {
  if (entry(item, 'UsePreviousValue') && !entry(item, 'ParameterValue')) return [];
  const [name, text] =
    item.kind === 'scalar'
      ? halves(item.text)
      : [textOf(valueAt(item, 'ParameterKey')), valueText(valueAt(item, 'ParameterValue'))];
  return name === undefined || text === undefined ? misfit(syntax, item, problems) : [[name, text]];
}

const valueAt = (item: Node, name: string): Node | undefined => entry(item, name)?.value;

/** `Key=Value`; the value may hold more of them. */
function halves(text: string): readonly [string, string] | readonly [] {
  const sign = text.indexOf('=');
  return sign < 1 ? [] : [text.slice(0, sign), text.slice(sign + 1)];
}

/** A list is what CloudFormation calls comma-delimited. */
function valueText(node: Node | undefined): string | undefined {
  if (node?.kind === 'scalar') return node.value === null ? '' : String(node.value);
  if (node?.kind !== 'list') return undefined;
  const texts = node.items.map(item => textOf(item));
  return texts.some(text => text === undefined) ? undefined : texts.join(',');
}

function misfit({ source }: Syntax, at: Span, problems: Problem[]): Given {
  const message = 'a parameter is {"ParameterKey": …, "ParameterValue": …}, or "Key=Value"';
  problems.push({ severity: 'error', code: 'syntax', message, at: source.at({ start: at.start, end: at.start }) });
  return [];
}
