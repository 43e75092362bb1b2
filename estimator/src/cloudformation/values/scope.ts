import { type Data, type Problem, type Span, Unknown } from '../../model.ts';
import type { Node } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { dynamicReference } from './dynamic.ts';

/** What evaluation needs besides the node at hand. Values are remembered; problems gather as values are asked for. */
export type Scope = {
  readonly template: Template;
  /** Parameters and pseudo parameters. */
  readonly parameters: ReadonlyMap<string, Data>;
  /** Undefined is `AWS::NoValue`: what holds it is left out. */
  readonly evaluate: (node: Node) => Data | undefined;
  /** A condition by name. */
  readonly condition: (name: string) => boolean | Unknown;
  /** A node where a condition stands. */
  readonly test: (node: Node) => boolean | Unknown;
  readonly report: (problem: Problem) => void;
  /** What another stack of the same run exports under this name. */
  readonly imported: Imported;
  /** What a resource of this template gives back: an output of a nested stack, else what only its deployment tells. */
  readonly attributeOf: (resource: string, attribute: string) => Data;
  /** The same with values that may not be shown unknown, and nothing reported; undefined where nothing is secret. */
  readonly disclosed: Scope | undefined;
  /** Takes new characters from what is left of the template's allowance; false when it is used up. */
  readonly spend: (characters: number) => boolean;
};

type Imported = (name: string) => Data | undefined;

/** What lies beyond a template. */
export type Outside = Pick<Scope, 'imported' | 'attributeOf'> & {
  /** Shared by stacks whose values lead into each other. */
  readonly depth?: Depth;
};

/** How deep in each other values are being worked out. */
export type Depth = { now: number };

/** How one function makes its value from its unevaluated argument. */
export type Call = (argument: Node, scope: Scope) => Data | undefined;

export const noValue = 'AWS::NoValue';
export const afterDeployment = 'known after deployment';

export const onceDeployed = (address: string, attribute: string): Unknown =>
  new Unknown(afterDeployment, [{ address, attribute }]);

/** Of a template by itself. */
export const nothingOutside: Outside = { imported: () => undefined, attributeOf: onceDeployed };

/** An expression without a value: said at its place, and unknown from there on. */
export function fail({ report, template }: Scope, span: Span, message: string): Unknown {
  report({ severity: 'error', code: 'value', message, at: template.syntax.source.at(span) });
  return new Unknown(message);
}

/** Text put together from parts, unless texts within texts have grown beyond all bounds. */
export function concat(parts: readonly string[], at: Node, scope: Scope): string | Unknown {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (!scope.spend(length)) return tooMuch(at, scope);
  const text = parts.join('');
  return dynamicReference(text) ?? text;
}

export function tooMuch({ start }: Span, { report, template }: Scope): Unknown {
  const message = 'the texts made in this template grow too long';
  report({ severity: 'error', code: 'limit', message, at: template.syntax.source.at({ start, end: start }) });
  return new Unknown(message);
}

/** One unknown for several: the first one's reason, the references of all. */
export function spread(values: readonly (Data | undefined)[]): Unknown | undefined {
  const unknowns = values.filter(value => value instanceof Unknown);
  const [first] = unknowns;
  if (first === undefined || unknowns.length === 1) return first;
  return new Unknown(first.reason, [...new Set(unknowns.flatMap(({ references }) => references))]);
}

/** As CloudFormation writes a scalar into text. */
export const toText = (data: Data | undefined): string | undefined =>
  typeof data === 'string' ? data : typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined;
