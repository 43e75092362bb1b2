import { asIntrinsic, type Entry, type Node, textOf } from '../../syntax/tree.ts';
import { location, ofBody } from '../code.ts';
import { hashed } from '../hash.ts';
import { beside, type Expansion, main, same } from '../make.ts';
import { byName, map, property, ref, renamed, value } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import type { Work } from '../work.ts';
import { authorizers } from './auth.ts';
import { domainOf } from './domain.ts';

const shared = ['CorsConfiguration', 'Description', 'DisableExecuteApiEndpoint', 'FailOnWarnings', 'Name'];

const ofStage = ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'];

export function expandHttpApi(sam: Sam, work: Work): Expansion {
  const stage = stageId(sam);
  const domain = domainOf(sam, 'http', stage, work);
  const { key } = sam.entry;
  const api = main(
    sam,
    'AWS::ApiGatewayV2::Api',
    [
      ...same(sam, shared),
      renamed(sam.properties.get('DefinitionBody'), 'Body'),
      location(sam.properties.get('DefinitionUri'), 'BodyS3Location', ofBody),
      property('ProtocolType', value('HTTP', key), key),
      property('Tags', tags(sam, 'httpapi:createdBy'), key),
    ],
    shared,
  );
  return {
    entries: [api, stageOf(sam, stage, 'httpapi:createdBy'), ...authorizers(sam, work), ...(domain?.entries ?? [])],
    names: [[`${sam.id}.Stage`, stage], ...(domain ? ([[`${sam.id}.DomainName`, domain.id]] as const) : [])],
  };
}

const byDefault = '$default';

/** SAM makes the default stage where none is named. */
function stageId(sam: Sam): string {
  const written = at(sam, 'StageName');
  const name = written === undefined ? byDefault : (textOf(written) ?? '');
  if (name === byDefault) return `${sam.id}ApiGatewayDefaultStage`;
  return /^[A-Za-z0-9]+$/.test(name) ? `${sam.id}${name}Stage` : hashed(`${sam.id}Stage`, name);
}

export function stageOf(sam: Sam, id: string, createdBy: string, otherwise = byDefault): Entry {
  const { key } = sam.entry;
  return beside(sam, id, 'AWS::ApiGatewayV2::Stage', [
    ...same(sam, ofStage),
    property('ApiId', ref(sam.id, key), key),
    property('AutoDeploy', value(true, key), key),
    property('StageName', at(sam, 'StageName') ?? value(otherwise, key), key),
    property('Tags', tags(sam, createdBy), key),
  ]);
}

/** These types take their tags as a map. */
export function tags(sam: Sam, createdBy: string): Node {
  const { key } = sam.entry;
  const own = property(createdBy, value('SAM', key), key);
  const written = at(sam, 'Tags');
  if (written === undefined) return map([own], key);
  if (written.kind !== 'map' || asIntrinsic(written)) return written;
  return { ...written, entries: new Map([...byName([own]), ...written.entries]) };
}
