import type { Planned, PlannedObject } from './msgpack.ts';
import { openPlugin, type Plugin } from './plugin.ts';
import {
  attributesOf,
  blocksOf,
  configuration,
  type Fill,
  type SchemaAttribute,
  type SchemaBlock,
  some,
} from './schema.ts';

/** What a provider plans for a resource of which hardly anything is written. */
export type Plans = {
  /** No block is written. */
  readonly bare: PlannedObject;
  /** One block of each kind is written. */
  readonly blocks: PlannedObject;
  /** Every argument that could hold JSON holds `untidy`. */
  readonly json: PlannedObject;
};

const untidy = '{"Version": "2012-10-17", "Statement": []}';
export const tidy = '{"Statement":[],"Version":"2012-10-17"}';

/** Arguments without which a provider refuses to plan at all. */
const seeds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  aws_alb_target_group: { port: 80, protocol: 'HTTP', vpc_id: 'x' },
  aws_dynamodb_table: { read_capacity: 1, write_capacity: 1 },
  aws_kinesis_stream: { shard_count: 1 },
  aws_lambda_function: { handler: 'x', runtime: 'nodejs22.x' },
  aws_lb_target_group: { port: 80, protocol: 'HTTP', vpc_id: 'x' },
};
const deepest = 4;
const mightBeJson = /polic|json|document|definition|template|pattern|schema|rule|mapping|content|body|config|details/;

export async function plansOf(ask: Ask, type: string, block: SchemaBlock): Promise<Plans> {
  const seed = seeds[type] ?? {};
  const planned = async (fill: Fill): Promise<PlannedObject | undefined> =>
    asObject(await ask(type, { ...configuration(block, fill), ...seed }));
  const bare = (await planned({})) ?? (await planned({ attribute: required })) ?? {};
  const json = (await planned({ attribute: jsonOrRequired() })) ?? (await jsonOneByOne(block, planned));
  const names = blocksOf(block).map(([name]) => name);
  const all = await planned({ attribute: required, levels: () => deepest });
  return { bare: without(bare, seed), json, blocks: all ?? (await oneByOne(names, planned)) };
}

async function oneByOne(names: readonly string[], planned: (fill: Fill) => Promise<PlannedObject | undefined>) {
  const found: Record<string, Planned> = {};
  for (const name of names)
    for (const depth of [deepest, 1]) {
      const plan = await planned({ attribute: required, levels: each => (each === name ? depth : 0) });
      const block = plan?.[name];
      if (block === undefined) continue;
      found[name] = block;
      break;
    }
  return found;
}

async function jsonOneByOne(block: SchemaBlock, planned: (fill: Fill) => Promise<PlannedObject | undefined>) {
  const found: Record<string, Planned> = {};
  for (const [name] of attributesOf(block).filter(mayBeJson)) {
    const plan = await planned({ attribute: jsonOrRequired(name) });
    found[name] = plan?.[name] ?? null;
  }
  return found;
}

const required = (_: string, attribute: SchemaAttribute): unknown =>
  attribute.required === true ? some(attribute.type) : null;

/** The arguments that could hold JSON, or one of them. */
const jsonOrRequired =
  (only?: string) =>
  (name: string, attribute: SchemaAttribute): unknown =>
    mayBeJson([name, attribute]) && (only ?? name) === name ? untidy : required(name, attribute);

const mayBeJson = ([name, { type, required: must, optional }]: readonly [string, SchemaAttribute]): boolean =>
  (must === true || optional === true) && type === 'string' && mightBeJson.test(name);

const asObject = (value: Planned | undefined): PlannedObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PlannedObject) : undefined;

const without = (value: PlannedObject, names: object): PlannedObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !(name in names)));

type Ask = (type: string, config: object) => Promise<Planned | undefined>;

/** Asks a provider that is started again whenever it has given up. */
export async function asking(binary: string, provider: SchemaBlock): Promise<{ ask: Ask; close: () => void }> {
  const start = async (): Promise<Plugin> => {
    const plugin = await openPlugin(binary);
    const skip = {
      skip_credentials_validation: true,
      skip_requesting_account_id: true,
      skip_metadata_api_check: 'true',
    };
    const mock = { region: 'us-east-1', access_key: 'mock', secret_key: 'mock', ...skip };
    await plugin.configure({ ...configuration(provider, {}), ...mock });
    return plugin;
  };
  let plugin = await start();
  return {
    async ask(type, config) {
      const answer = await plugin.plan(type, config).catch(() => undefined);
      if (answer !== undefined) return answer;
      plugin.close();
      plugin = await start();
      return undefined;
    },
    close: () => plugin.close(),
  };
}
