import { type Entry, entry, textOf } from '../syntax/tree.ts';
import { beside, type Expansion, main, same } from './make.ts';
import { getAtt, property, renamed, tagList, value } from './nodes.ts';
import { at, type Sam } from './source.ts';
import type { Work } from './work.ts';

const shared = [
  ...['IntrospectionConfig', 'Name', 'OwnerContact', 'QueryDepthLimit', 'ResolverCountLimit', 'Visibility'],
  'XrayEnabled',
];

const createdBy = { 'graphqlapi:createdBy': 'SAM' };

export function expandGraphql(sam: Sam, work: Work): Expansion {
  const { key } = sam.entry;
  const named = sam.properties.has('Name') ? undefined : property('Name', value(sam.id, key), key);
  const authentication = renamed(entry(at(sam, 'Auth'), 'Type'), 'AuthenticationType');
  const tags = property('Tags', tagList(at(sam, 'Tags'), createdBy, key), key);
  const parts = partsOf(sam);
  if (!work.spend(parts.length, key)) return { entries: [] };
  return {
    entries: [
      main(sam, 'AWS::AppSync::GraphQLApi', [...same(sam, shared), named, authentication, logs(sam), tags], shared),
      ...parts,
    ],
  };
}

const logs = (sam: Sam): Entry | undefined => {
  const written = sam.properties.get('Logging');
  return written?.value.kind === 'map' ? { ...written, name: 'LogConfig' } : undefined;
};

const partsOf = (sam: Sam): readonly Entry[] => [
  part(sam, `${sam.id}Schema`, 'GraphQLSchema', [
    renamed(sam.properties.get('SchemaInline'), 'Definition'),
    renamed(sam.properties.get('SchemaUri'), 'DefinitionS3Location'),
  ]),
  ...logRole(sam),
  ...each(sam, 'ApiKeys').map(key =>
    part(sam, `${sam.id}${key.name}`, 'ApiKey', [renamed(entry(key.value, 'ExpiresOn'), 'Expires')], key),
  ),
  ...cache(sam),
  ...sources(sam, 'DynamoDb', 'DynamoDBDataSource', 'ToTableConnectorPolicy'),
  ...sources(sam, 'Lambda', 'LambdaDataSource', 'ToLambdaConnectorPolicy'),
  ...domain(sam),
  ...each(sam, 'Functions')
    .filter(({ value: node }) => entry(node, 'Id') === undefined)
    .map(made => part(sam, `${sam.id}${made.name}`, 'FunctionConfiguration', [], made)),
  ...each(sam, 'Resolvers').flatMap(type =>
    within(type).map(made => part(sam, `${sam.id}${type.name}${made.name}`, 'Resolver', [], made)),
  ),
  ...noneSource(sam),
];

const part = (sam: Sam, id: string, type: string, own: readonly (Entry | undefined)[], place = sam.entry): Entry =>
  beside(
    sam,
    id,
    `AWS::AppSync::${type}`,
    [property('ApiId', getAtt(sam.id, 'ApiId', place.key), place.key), ...own],
    place,
  );

const within = ({ value: node }: Pick<Entry, 'value'>): readonly Entry[] =>
  node.kind === 'map' ? [...node.entries.values()] : [];

const each = ({ properties }: Sam, name: string): readonly Entry[] => {
  const found = properties.get(name);
  return found === undefined ? [] : within(found);
};

/** Logs are on unless they are written off. */
function logRole(sam: Sam): readonly Entry[] {
  const logging = at(sam, 'Logging');
  const isOff = logging?.kind === 'scalar' && logging.value === false;
  return isOff || entry(logging, 'CloudWatchLogsRoleArn')
    ? []
    : [beside(sam, `${sam.id}CloudWatchRole`, 'AWS::IAM::Role', [])];
}

/** An AppSync cache is billed by the hour, by its type. */
function cache(sam: Sam): readonly Entry[] {
  const written = sam.properties.get('Cache');
  if (written?.value.kind !== 'map') return [];
  return [part(sam, `${sam.id}ApiCache`, 'ApiCache', [...written.value.entries.values()], written)];
}

function sources(sam: Sam, kind: string, suffix: string, policy: string): readonly Entry[] {
  const all = entry(at(sam, 'DataSources'), kind);
  return (all ? within(all) : []).flatMap(source => {
    const id = `${sam.id}${source.name}${suffix}`;
    const made = part(sam, id, 'DataSource', [property('Name', value(source.name, source.key), source.key)], source);
    if (entry(source.value, 'ServiceRoleArn')) return [made];
    return [
      made,
      beside(sam, `${id}Role`, 'AWS::IAM::Role', [], source),
      beside(sam, `${id}${policy}`, 'AWS::IAM::ManagedPolicy', [], source),
    ];
  });
}

function domain(sam: Sam): readonly Entry[] {
  const written = sam.properties.get('DomainName');
  if (written?.value.kind !== 'map') return [];
  return [
    beside(sam, `${sam.id}DomainName`, 'AWS::AppSync::DomainName', [...written.value.entries.values()], written),
    part(sam, `${sam.id}DomainNameApiAssociation`, 'DomainNameApiAssociation', [], written),
  ];
}

const noneSource = (sam: Sam): readonly Entry[] =>
  each(sam, 'Functions').some(({ value: node }) => /^none$/i.test(textOf(entry(node, 'DataSource')?.value) ?? ''))
    ? [
        part(sam, `${sam.id}NoneDataSource`, 'DataSource', [
          property('Type', value('NONE', sam.entry.key), sam.entry.key),
        ]),
      ]
    : [];
