import { Fault } from '../../evaluate/fault.ts';
import { functions } from '../../evaluate/functions/index.ts';
import type { Scope } from '../../evaluate/scope.ts';
import { Mapping, Sequence, tuple, type Value } from '../../evaluate/value.ts';
import { blocksOf } from '../source.ts';
import type { Condition, Policy, Principal, Statement } from './document.ts';

/** A policy that is given as JSON, to be merged with others. */
export function policyOf(text: string, scope: Scope): Policy | Fault {
  const document = functions.get('jsondecode')?.apply([text], scope) ?? null;
  if (document instanceof Fault) return document;
  if (!(document instanceof Mapping)) return new Fault('a policy is a JSON object');
  const statements = statementsOf(field(document, 'Statement') ?? tuple([]));
  if (statements instanceof Fault) return statements;
  return { version: textOf(field(document, 'Version')), id: textOf(field(document, 'Id')), statements };
}

function statementsOf(value: Value): readonly Statement[] | Fault {
  const statements = blocksOf(value);
  const isList = value instanceof Sequence && statements.length === value.items.length;
  return isList ? statements.map(statementOf) : new Fault('a policy has a list of statements');
}

/** The provider does not look at case. */
function field(from: Mapping, name: string): Value | undefined {
  const found = from.get(name);
  if (found !== undefined) return found;
  const other = from.names().find(each => each.toLowerCase() === name.toLowerCase());
  return other === undefined ? undefined : from.get(other);
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const statementOf = (statement: Mapping): Statement => ({
  sid: textOf(field(statement, 'Sid')),
  effect: textOf(field(statement, 'Effect')),
  actions: field(statement, 'Action') ?? null,
  notActions: field(statement, 'NotAction') ?? null,
  resources: field(statement, 'Resource') ?? null,
  notResources: field(statement, 'NotResource') ?? null,
  principals: principalsOf(field(statement, 'Principal')),
  notPrincipals: principalsOf(field(statement, 'NotPrincipal')),
  conditions: conditionsOf(field(statement, 'Condition')),
});

function principalsOf(value: Value | undefined): readonly Principal[] {
  if (typeof value === 'string') return [{ type: '*', identifiers: ['*'] }];
  if (!(value instanceof Mapping)) return [];
  return value.entries().map(([type, identifiers]) => ({ type, identifiers: textsOf(identifiers) }));
}

function conditionsOf(value: Value | undefined): readonly Condition[] {
  if (!(value instanceof Mapping)) return [];
  return value
    .entries()
    .flatMap(([test, variables]) =>
      variables instanceof Mapping
        ? variables.entries().map(([variable, values]) => ({ test, variable, values: textsOf(values) }))
        : [],
    );
}

const textsOf = (value: Value): string | readonly string[] => {
  if (typeof value === 'string') return value;
  return value instanceof Sequence ? value.items.filter(item => typeof item === 'string') : [];
};
