import type { SourceTree } from '../../model.ts';
import { folderOf, nameOf, within } from '../../path.ts';
import { readSyntax } from '../syntax/read.ts';
import { entry, type Node, textOf } from '../syntax/tree.ts';
import { readToml, type Toml } from './toml.ts';

/** What SAM's own configuration says of a deployment. */
export type SamConfig = { readonly parameters: ReadonlyMap<string, string>; readonly region: string | undefined };

const nothing: SamConfig = { parameters: new Map(), region: undefined };

/** The commands whose options a deployment goes by; the later ones win. */
const commands = ['global', 'build', 'deploy'];

type Option = (name: string) => Toml | undefined;

/** The configuration beside a template, where it is about this template. */
export function samConfigFor(tree: SourceTree, template: string, environment: string): SamConfig {
  const folder = folderOf(template);
  for (const name of ['samconfig.toml', 'samconfig.yaml', 'samconfig.yml']) {
    const text = tree.read(within(folder, name));
    if (text === undefined) continue;
    const option = name.endsWith('.toml') ? fromToml(text, environment) : fromYaml(name, text, environment);
    return isAbout(option, template) ? configOf(option) : nothing;
  }
  return nothing;
}

/** SAM takes `template.yaml` unless told otherwise. */
function isAbout(option: Option, template: string): boolean {
  const named = option('template_file') ?? option('template');
  return typeof named === 'string' && !named.includes('.aws-sam/')
    ? nameOf(named) === nameOf(template)
    : /^template\.(ya?ml|json)$/.test(nameOf(template));
}

function configOf(option: Option): SamConfig {
  const region = option('region');
  return {
    parameters: overrides(option('parameter_overrides')),
    region: typeof region === 'string' && region !== '' ? region : undefined,
  };
}

function fromToml(text: string, environment: string): Option {
  const tables = readToml(text);
  return name => {
    for (const command of [...commands].reverse()) {
      const value = tables.get(`${environment}.${command}.parameters`)?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function fromYaml(path: string, text: string, environment: string): Option {
  const { root } = readSyntax(path, text);
  return name => {
    for (const command of [...commands].reverse()) {
      const parameters = [environment, command, 'parameters'].reduce<Node | undefined>(
        (node, step) => entry(node, step)?.value,
        root,
      );
      const value = entry(parameters, name)?.value;
      if (value !== undefined) return plain(value);
    }
    return undefined;
  };
}

const plain = (node: Node): Toml | undefined =>
  node.kind === 'list' ? node.items.map(item => textOf(item) ?? '') : textOf(node);

const value = `"(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*'|(?:\\\\.|[^\\s"'\\\\])*`;
const pair = new RegExp(`(?:ParameterKey=([^\\s,=]+),ParameterValue=|([^\\s=,"']+)=)(${value})`, 'g');

/** One text of pairs, or a list of such texts; quoted where a value has spaces. */
export function overrides(given: Toml | undefined): ReadonlyMap<string, string> {
  const texts = Array.isArray(given) ? given.map(String) : given === undefined ? [] : [String(given)];
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [, long, short, written = ''] of text.matchAll(pair)) found.set(long ?? short ?? '', unquoted(written));
  }
  return found;
}

const unquoted = (text: string): string =>
  (/^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text).replace(/\\([ "'])/g, '$1');
