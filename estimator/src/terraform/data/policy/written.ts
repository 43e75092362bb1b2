import { toText } from '../../evaluate/primitive.ts';
import { byBytes, type Mapping, tuple, type Value } from '../../evaluate/value.ts';
import { blocksOf, itemsOf, textOr } from '../source.ts';
import { inSetOrder } from './crc32.ts';
import type { Condition, Principal, Statement } from './document.ts';

/** A `statement` block as the provider reads it. */
export function statementOf(block: Mapping, version: string): Statement {
  const listed = (name: string): readonly string[] => reversed(textsOf(block.get(name) ?? null));
  const replaced = (name: string): readonly string[] => listed(name).map(text => withVariables(text, version));
  return {
    sid: textOr(block.get('sid') ?? null, ''),
    effect: textOr(block.get('effect') ?? null, 'Allow'),
    actions: valueOf(listed('actions')),
    notActions: valueOf(listed('not_actions')),
    resources: valueOf(replaced('resources')),
    notResources: valueOf(replaced('not_resources')),
    principals: principalsOf(block, 'principals', version),
    notPrincipals: principalsOf(block, 'not_principals', version),
    conditions: blocksOf(block.get('condition') ?? null).map(condition => conditionOf(condition, version)),
  };
}

function principalsOf(statement: Mapping, name: string, version: string): readonly Principal[] {
  const principals = blocksOf(statement.get(name) ?? null).map(block => ({
    type: textOr(block.get('type') ?? null, ''),
    identifiers: textsOf(block.get('identifiers') ?? null),
  }));
  return inSetOrder(principals, hashed).map(({ type, identifiers }) => ({
    type,
    identifiers: oneOrMany(reversed(identifiers).map(text => withVariables(text, version))),
  }));
}

/** How the provider writes a principal down to order the set of them. */
const hashed = ({ type, identifiers }: { readonly type: string; readonly identifiers: readonly string[] }): string =>
  `identifiers:{${inSetOrder([...new Set(identifiers)], text => `${text};`)
    .map(text => `${text};`)
    .join('')}};type:${type};`;

function conditionOf(block: Mapping, version: string): Condition {
  const values = textsOf(block.get('values') ?? null).map(text => withVariables(text, version));
  return {
    test: textOr(block.get('test') ?? null, ''),
    variable: textOr(block.get('variable') ?? null, ''),
    values: oneOrMany(values),
  };
}

/** `&{aws:username}` is how a policy's own variables are written where Terraform would take `${` for its own. */
const withVariables = (text: string, version: string): string =>
  version === '2008-10-17' ? text : text.replaceAll('&{', '${');

const textsOf = (value: Value): readonly string[] =>
  itemsOf(value).flatMap(item => {
    const text = item === null ? item : toText(item);
    return typeof text === 'string' ? [text] : [];
  });

/** The provider writes sets backwards. */
const reversed = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort((a, b) => byBytes(b, a));

const oneOrMany = (texts: readonly string[]): string | readonly string[] =>
  texts.length === 1 ? (texts[0] ?? '') : texts;

const valueOf = (texts: readonly string[]): Value => (texts.length > 1 ? tuple(texts) : (texts[0] ?? null));
