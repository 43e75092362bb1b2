import { type BodyType, readBody } from './body.ts';
import table from './table.json' with { type: 'json' };

type Opened = { readonly bodies: readonly string[]; readonly types: ReadonlyMap<string, number> };

let opened: Opened | undefined;
const read = new Map<number, BodyType>();

/** Unpacked when somebody first asks, and each body when it is met: a run sees only a handful of types. */
function open(): Opened {
  const types = table.types.split('\n').map(line => line.split(' '));
  return {
    bodies: table.bodies.split('\n'),
    types: new Map(types.map(([type = '', body = '']) => [`aws_${type}`, Number(body)])),
  };
}

export function bodyAt(number: number): BodyType {
  const known = read.get(number);
  if (known) return known;
  const body = readBody((opened ??= open()).bodies[number] ?? '');
  read.set(number, body);
  return body;
}

/** Types that many configurations use, of providers that need no table. */
const others: ReadonlyMap<string, BodyType> = new Map([
  ['null_resource', readBody('Ms triggers')],
  ['terraform_data', readBody('o input triggers_replace')],
]);

/** What the provider knows of a resource type; undefined for types that are new or of other providers. */
export function bodyOf(type: string): BodyType | undefined {
  if (!type.startsWith('aws_')) return others.get(type);
  const number = (opened ??= open()).types.get(type);
  return number === undefined ? undefined : bodyAt(number);
}
