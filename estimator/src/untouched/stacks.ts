import type { SourceTree } from '../model.ts';
import { folderOf, join, within } from '../path.ts';
import { anything, type Anything, filesOnly, type Inputs } from './inputs.ts';

/** What may be read that is not named by a plain path: exports of other stacks, included files, templates within templates. */
const far = /ImportValue|AWS::Include|Fn::Transform|TemplateBody|aws:asset:path/;

const nested = /AWS::CloudFormation::Stack|AWS::Serverless::Application/;
const location = /\b(?:TemplateURL|Location)\b(.*)/g;
const plain = /^['"]?\s*:\s*(['"]?)([\w./-]+)\1\s*,?\s*$/;
const elsewhere = /^['"]?\s*:\s*['"]?[a-z0-9]+:\/\//i;

/** Whether a template that is written among other text may read what nobody can tell from there. */
export const reachesFar = (text: string): boolean => nested.test(text) || far.test(text);

/** A template with those that it takes. */
export function templateInputs(tree: SourceTree, template: string): Inputs | Anything {
  const found = new Set<string>();
  const waiting = [template];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const taken = takenBy(tree.read(path) ?? '', path);
    if (taken === anything) return anything;
    waiting.push(...taken);
  }
  return filesOnly([...found, ...besides(folderOf(template))]);
}

function takenBy(text: string, path: string): readonly string[] | Anything {
  if (far.test(text)) return anything;
  const named = nested.test(text) ? [...text.matchAll(location)].map(([, rest = '']) => rest) : [];
  const here = named.filter(rest => !elsewhere.test(rest));
  if (!here.every(rest => plain.test(rest))) return anything;
  return here.flatMap(rest => join(folderOf(path), plain.exec(rest)?.[2] ?? '') ?? []);
}

/** A cloud assembly is what lies in its folder, unless it names what lies around it. */
export function assemblyInputs(tree: SourceTree, folder: string): Inputs | Anything {
  const texts = tree.list(folder).filter(({ kind, name }) => kind === 'file' && name.endsWith('.json'));
  const leaves = texts.some(({ name }) => /\.\.[/\\]|ImportValue/.test(tree.read(within(folder, name)) ?? ''));
  return leaves ? anything : { files: besides(folder), modules: [], folders: [folder] };
}

/** Notes of tools beside a template, or above it. */
const notes = ['samconfig.toml', 'samconfig.yaml', 'samconfig.yml', 'cdk.context.json'];

const besides = (folder: string): readonly string[] => [
  ...notes.map(name => within(folder, name)),
  ...(folder === '' ? [] : besides(folderOf(folder))),
];
