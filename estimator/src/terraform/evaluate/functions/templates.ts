import type { Unknown } from '../../../model.ts';
import { TextFile } from '../../../text.ts';
import { parseTemplate } from '../../hcl/parse.ts';
import { evaluate } from '../expression.ts';
import { Fault } from '../fault.ts';
import type { ModuleScope, Scope } from '../scope.ts';
import type { Mapping, Value } from '../value.ts';
import { type Builtins, define } from './builtin.ts';
import { placeOf, readText } from './files.ts';
import { map, text } from './params.ts';
import { path } from './paths.ts';

/** What a template sees: the variables given to it, and nothing of the module around it. */
class TemplateScope implements ModuleScope {
  readonly tree: ModuleScope['tree'];
  readonly folder: string;
  readonly workingFolder: string;
  readonly prefix = '';
  readonly #variables: Mapping;

  constructor({ tree, folder, workingFolder }: ModuleScope, variables: Mapping) {
    this.tree = tree;
    this.folder = folder;
    this.workingFolder = workingFolder;
    this.#variables = variables;
  }

  root(name: string): Value | undefined {
    return this.#variables.get(name);
  }
  written(): undefined {
    return undefined;
  }
  called(): readonly [] {
    return [];
  }
}

const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function rendered(file: TextFile, variables: Mapping, scope: Scope): Value | Fault {
  if (scope.module instanceof TemplateScope) return new Fault('a template cannot make use of further templates');
  const unfit = variables.names().find(name => !identifier.test(name));
  if (unfit !== undefined) return new Fault(`"${unfit}" is no name for a variable of a template`);
  const { expression, problems } = parseTemplate(file.text);
  const [problem] = problems;
  if (problem) return new Fault(`${file.path}: ${problem.message}`, 'syntax');
  return evaluate(expression, {
    run: scope.run,
    file,
    module: new TemplateScope(scope.module, variables),
    bound: undefined,
  });
}

function fromFile(given: string | Unknown, variables: Mapping, scope: Scope): Value | Fault {
  const [place, body] = [placeOf(given, scope), readText(given, scope)];
  if (typeof place !== 'string') return place;
  return typeof body === 'string' ? rendered(new TextFile(place, body), variables, scope) : body;
}

export const templates: Builtins = {
  templatefile: define([path, map], ([given, variables], scope) => fromFile(given, variables, scope)),
  templatestring: define([text, map], ([body, variables], scope) =>
    rendered(new TextFile(scope.file.path, body), variables, scope),
  ),
};
