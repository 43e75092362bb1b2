import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../terraform/hcl/parse.ts';
import type { Body, Expression } from '../../terraform/hcl/tree.ts';
import { hostOf } from '../../terraform/modules/registry-source.ts';
import { terraformSettings } from './folders.ts';
import type { Settings } from './settings.ts';

/** What Terraform's command line settings say of registries, by host. */
export type CliSettings = {
  readonly tokens: ReadonlyMap<string, string>;
  /** Where a host's module registry is, said by the user instead of asked of the host. */
  readonly registries: ReadonlyMap<string, string>;
};

type Tables = { readonly tokens: Map<string, string>; readonly registries: Map<string, string> };

/** The folder's files come last and win, as they do for Terraform. */
export function readCliSettings(settings: Settings): CliSettings {
  const { file, folder } = terraformSettings(settings);
  const tables: Tables = { tokens: new Map(), registries: new Map() };
  for (const path of [file, ...settingsIn(folder)]) {
    const text = readText(path);
    if (text === undefined) continue;
    if (text.trimStart().startsWith('{')) readJson(text, tables);
    else readNative(parse(text).body, tables);
  }
  return tables;
}

function settingsIn(folder: string | undefined): readonly string[] {
  try {
    if (folder === undefined) return [];
    const names = readdirSync(folder).filter(name => /\.tfrc(\.json)?$/.test(name));
    return names.sort().map(name => join(folder, name));
  } catch {
    return [];
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readNative({ blocks }: Body, tables: Tables): void {
  for (const { type, labels, body } of blocks) {
    const [host] = labels.map(({ text }) => text);
    if (type === 'credentials') put(tables.tokens, host, textIn(attribute(body, 'token')));
    if (type === 'host') put(tables.registries, host, registryIn(attribute(body, 'services')));
  }
}

const attribute = ({ attributes }: Body, name: string): Expression | undefined =>
  attributes.find(each => each.name === name)?.value;

const textIn = (value: Expression | undefined): string | undefined =>
  value?.kind === 'text' ? value.value : undefined;

function registryIn(services: Expression | undefined): string | undefined {
  const items = services?.kind === 'object' ? services.items : [];
  return textIn(items.find(({ key }) => textIn(key) === 'modules.v1')?.value);
}

function readJson(text: string, tables: Tables): void {
  const whole = jsonOf(text);
  for (const [host, { token }] of objectsIn(whole['credentials'])) put(tables.tokens, host, token);
  for (const [host, { services }] of objectsIn(whole['host']))
    put(tables.registries, host, object(services)['modules.v1']);
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return object(JSON.parse(text));
  } catch {
    return {};
  }
}

const objectsIn = (value: unknown): readonly (readonly [string, Readonly<Record<string, unknown>>])[] =>
  Object.entries(object(value)).map(([name, each]) => [name, object(each)]);

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function put(table: Map<string, string>, written: string | undefined, value: unknown): void {
  const host = hostOf(written ?? '');
  if (host !== undefined && typeof value === 'string' && value !== '') table.set(host, value);
}
