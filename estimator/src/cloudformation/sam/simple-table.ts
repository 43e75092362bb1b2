import { type Entry, entry } from '../syntax/tree.ts';
import { type Expansion, main, same } from './make.ts';
import { list, map, property, tagList, value } from './nodes.ts';
import { at, type Sam } from './source.ts';
import type { Work } from './work.ts';

const shared = ['PointInTimeRecoverySpecification', 'ProvisionedThroughput', 'SSESpecification', 'TableName'];

const types: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/** Paid by request where no throughput is written. */
export function expandSimpleTable(sam: Sam, { text }: Work): Expansion {
  const { key } = sam.entry;
  const primary = at(sam, 'PrimaryKey');
  const name = property('AttributeName', entry(primary, 'Name')?.value ?? value('id', key), key);
  const type = types[text(entry(primary, 'Type')?.value) ?? 'String'] ?? 'S';
  const hash = [name, property('KeyType', value('HASH', key), key)];
  const attribute = [name, property('AttributeType', value(type, key), key)];
  const table = main(
    sam,
    'AWS::DynamoDB::Table',
    [
      ...same(sam, shared),
      billing(sam),
      property('AttributeDefinitions', list([map(attribute, key)], key), key),
      property('KeySchema', list([map(hash, key)], key), key),
      property('Tags', tagList(at(sam, 'Tags'), {}, key), key),
    ],
    shared.filter(each => each !== 'ProvisionedThroughput'),
  );
  return { entries: [table] };
}

const billing = ({ properties, entry: { key } }: Sam): Entry | undefined =>
  properties.has('ProvisionedThroughput') ? undefined : property('BillingMode', value('PAY_PER_REQUEST', key), key);
