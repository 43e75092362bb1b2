import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packs lists of resource types, one name a line, into what the estimator ships: `known-types.ts LISTS`. */
const [lists] = process.argv.slice(2);
if (lists === undefined) throw new Error('Name the folder with the lists of resource types.');

const lines = (file: string): readonly string[] =>
  readFileSync(join(lists, file), 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

const free = new Set(lines('terraform-known-free-types.txt'));
const terraform = [...new Set([...lines('terraform-aws-resource-types.txt'), ...free])]
  .sort()
  .map(type => `${type.replace(/^aws_/, '')}${free.has(type) ? '*' : ''}`)
  .join(' ');

const cloudformation: Record<string, string> = {};
for (const type of lines('cloudformation-resource-types.txt')) {
  const [vendor, service = '', ...name] = type.split('::');
  if (vendor !== 'AWS') continue;
  const before = cloudformation[service];
  cloudformation[service] = [...(before === undefined ? [] : [before]), name.join('::')].join(' ');
}

const target = join(import.meta.dirname, '..', 'src', 'resources', 'known-types.json');
writeFileSync(target, `${JSON.stringify({ terraform, cloudformation }, undefined, 2)}\n`);
