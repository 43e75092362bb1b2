import { Unknown } from '../../../model.ts';
import { Fault } from '../../evaluate/fault.ts';
import { type Asked, blocksOf, type DataSource, itemsOf, textOr } from '../source.ts';
import { crc32 } from './crc32.ts';
import { merged, type Policy } from './document.ts';
import { indented } from './indent.ts';
import { minified } from './json.ts';
import { policyOf } from './merge-in.ts';
import { statementOf } from './written.ts';

/** `aws_iam_policy_document`: the text of a policy, exactly as the provider writes it. */
export const policyDocument: DataSource = asked => {
  const sources = given(asked, 'source_json', 'source_policy_documents');
  if (sources instanceof Unknown) return sources;
  const overrides = given(asked, 'override_policy_documents', 'override_json');
  if (overrides instanceof Unknown) return overrides;
  const own = written(asked);
  const twice = repeated(sources.flatMap(({ statements }) => statements)) ?? repeated(own.statements);
  if (twice !== undefined) return asked.fail(`two statements have the sid "${twice}"`);
  const text = minified(merged([...sources, own, ...overrides]));
  const json = indented(text);
  const { version } = own;
  const policyId = asked.get('policy_id');
  return { id: String(crc32(json)), json, minified_json: text, version, policy_id: policyId };
};

function written(asked: Asked): Policy {
  const version = textOr(asked.get('version'), '2012-10-17');
  const statements = blocksOf(asked.get('statement')).map(block => statementOf(block, version));
  return { version, id: textOr(asked.get('policy_id'), ''), statements };
}

/** Policies given as JSON, in the order in which they are merged. */
function given(asked: Asked, ...names: readonly string[]): readonly Policy[] | Unknown {
  const policies: Policy[] = [];
  for (const name of names) {
    const value = asked.get(name);
    for (const text of typeof value === 'string' ? [value] : itemsOf(value)) {
      if (typeof text !== 'string' || text === '') continue;
      const policy = policyOf(text, asked.scope);
      if (policy instanceof Fault) return asked.fail(`${name}: ${policy.message}`);
      policies.push(policy);
    }
  }
  return policies;
}

/** A sid that two statements have. */
function repeated(statements: Policy['statements']): string | undefined {
  const seen = new Set<string>();
  for (const { sid } of statements) {
    if (sid !== '' && seen.has(sid)) return sid;
    seen.add(sid);
  }
  return undefined;
}
