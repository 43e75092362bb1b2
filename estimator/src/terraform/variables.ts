import type { Problem, SourceTree } from '../model.ts';
import type { Options, VariableInput } from '../options.ts';
import { TextFile } from '../text.ts';
import type { ModuleDeclaration } from './declarations.ts';
import { evaluate } from './evaluate/expression.ts';
import type { Input, Inputs } from './evaluate/inputs.ts';
import type { Run } from './evaluate/run.ts';
import type { ModuleScope, Scope } from './evaluate/scope.ts';
import { parseType, type Type } from './evaluate/types.ts';
import { variableFilesIn } from './files.ts';
import { parseExpression } from './hcl/parse.ts';
import type { Expression } from './hcl/tree.ts';
import { parseFile, type Reader } from './parse-file.ts';

type Given = {
  readonly tree: SourceTree;
  readonly folder: string;
  readonly options: Options;
  readonly reader: Reader;
  readonly run: Run;
};

/** The root's variables in Terraform's order: environment, files by convention, command line; the last one wins. */
export async function rootInputs(declaration: ModuleDeclaration, given: Given): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  for (const [name, text] of fromEnvironment(given.options))
    give(inputs, textInput(declaration, name, text, given), name);
  for (const path of variableFilesIn(given.tree, given.folder))
    await giveFile(inputs, declaration, path, given, 'convention');
  for (const variable of given.options.variables) await giveVariable(inputs, declaration, variable, given);
  return inputs;
}

async function giveVariable(
  inputs: Map<string, Input>,
  declaration: ModuleDeclaration,
  variable: VariableInput,
  given: Given,
): Promise<void> {
  if (variable.kind === 'file') return giveFile(inputs, declaration, variable.path, given, 'asked');
  if (!declaration.variables.has(variable.name))
    report(given, `--var ${variable.name}: the root module declares no such variable`, undefined);
  give(inputs, textInput(declaration, variable.name, variable.text, given), variable.name);
}

const give = (inputs: Map<string, Input>, input: Input, name: string): void => void inputs.set(name, input);

const prefix = 'TF_VAR_';
const fromEnvironment = ({ environment }: Options): readonly (readonly [string, string])[] =>
  Object.entries(environment).flatMap(([name, text]) =>
    name.startsWith(prefix) && text !== undefined ? [[name.slice(prefix.length), text] as const] : [],
  );

async function giveFile(
  inputs: Map<string, Input>,
  declaration: ModuleDeclaration,
  path: string,
  given: Given,
  why: 'convention' | 'asked',
): Promise<void> {
  const text = given.tree.read(path);
  if (text === undefined) {
    given.run.report({ severity: 'error', code: 'missing-file', message: `variable file ${path} cannot be read` });
    return;
  }
  const problems: Problem[] = [];
  const { file, attributes } = await parseFile(new TextFile(path, text), given.reader, problems);
  problems.forEach(problem => given.run.report(problem));
  for (const { name, nameSpan, value } of attributes) {
    if (declaration.variables.has(name)) inputs.set(name, expressionInput(value, scopeOf(file, given)));
    else if (why === 'asked') report(given, `the root module declares no variable "${name}"`, file.at(nameSpan));
  }
}

const report = ({ run }: Given, message: string, at: Problem['at']): void =>
  run.report({ severity: 'warning', code: 'variable', message, at });

function expressionInput(expression: Expression, scope: Scope): Input {
  let known: { readonly value: ReturnType<Input['value']> } | undefined;
  return { value: () => (known ??= { value: evaluate(expression, scope) }).value, origin: { expression, scope } };
}

const primitives: ReadonlySet<Type['kind']> = new Set(['string', 'number', 'bool']);

/** A text is taken as it is where a primitive is wanted, and read as an expression where a collection is. */
function textInput(declaration: ModuleDeclaration, name: string, text: string, given: Given): Input {
  const type = declaration.variables.get(name)?.contents.attributes.get('type')?.node.value;
  if (!type || primitives.has(parseType(type).kind)) return { value: () => text, origin: undefined };
  const { expression, problems } = parseExpression(text);
  const file = new TextFile(`<variable ${name}>`, text);
  const [first] = problems;
  if (first)
    given.run.report({
      severity: 'error',
      code: 'syntax',
      message: `variable ${name}: ${first.message}`,
      at: file.at(first),
    });
  return { ...expressionInput(expression, scopeOf(file, given)), origin: undefined };
}

/** Values of variables may not refer to anything. */
function scopeOf(file: TextFile, { tree, folder, run }: Given): Scope {
  const nothing: ModuleScope = {
    tree,
    folder,
    workingFolder: folder,
    root: () => undefined,
    prefix: '',
    called: () => [],
    written: () => undefined,
  };
  return { run, file, module: nothing, bound: undefined };
}
