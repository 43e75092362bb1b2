import { type Entry, entry } from '../../syntax/tree.ts';
import { permit } from '../events/target.ts';
import { suffixed } from '../hash.ts';
import { beside, type Expansion, main, same } from '../make.ts';
import { property, ref, value } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import type { Work } from '../work.ts';
import { domainOf } from './domain.ts';
import { stageOf, tags } from './http-api.ts';

const shared = [
  ...['ApiKeySelectionExpression', 'Description', 'DisableExecuteApiEndpoint', 'DisableSchemaValidation'],
  ...['IpAddressType', 'Name', 'RouteSelectionExpression'],
];

const byDefault = 'default';
const createdBy = 'websocketapi:createdBy';

export function expandWebSocketApi(sam: Sam, work: Work): Expansion {
  const { key } = sam.entry;
  const stage = `${suffixed(sam.id, work.text(at(sam, 'StageName')) ?? byDefault)}Stage`;
  const domain = domainOf(sam, 'http', stage, work);
  const own = [property('ProtocolType', value('WEBSOCKET', key), key), property('Tags', tags(sam, createdBy), key)];
  return {
    entries: [
      main(sam, 'AWS::ApiGatewayV2::Api', [...same(sam, shared), ...own], shared),
      stageOf(sam, stage, createdBy, byDefault),
      ...routesOf(sam, work),
      ...(domain?.entries ?? []),
    ],
    names: [[`${sam.id}.Stage`, stage]],
  };
}

function routesOf(sam: Sam, { say, spend }: Work): readonly Entry[] {
  const routes = sam.properties.get('Routes');
  if (routes?.value.kind !== 'map') {
    say('error', 'syntax', `the Routes of ${sam.id} must be a map`, routes?.key ?? sam.entry.key);
    return [];
  }
  const { entries } = routes.value;
  return spend(entries.size, routes.key) ? [...entries.values()].flatMap(route => routeOf(sam, route)) : [];
}

function routeOf(sam: Sam, route: Entry): readonly Entry[] {
  const { key } = route;
  const name = route.name.replace('$', '');
  const id = `${sam.id}${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;
  const arn = entry(route.value, 'FunctionArn')?.value;
  const api = property('ApiId', ref(sam.id, key), key);
  return [
    beside(
      sam,
      `${id}Route`,
      'AWS::ApiGatewayV2::Route',
      [api, property('RouteKey', value(route.name, key), key)],
      route,
    ),
    beside(sam, `${id}Integration`, 'AWS::ApiGatewayV2::Integration', [api], route),
    ...(arn
      ? [
          beside(
            sam,
            `${id}Permission`,
            'AWS::Lambda::Permission',
            permit({ name: () => arn }, 'apigateway.amazonaws.com', key),
            route,
          ),
        ]
      : []),
  ];
}
