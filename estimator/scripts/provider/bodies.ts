import { type Planned, type PlannedObject, unknown } from './msgpack.ts';
import { type Plans, tidy } from './plans.ts';
import { attributesOf, blocksOf, type SchemaAttribute, type SchemaBlock, type SchemaType } from './schema.ts';

/** Every type is written the same way, and every distinct body once: see ../../src/terraform/provider/body.ts. */
export class Bodies {
  readonly #numbers = new Map<string, number>();
  readonly #types: string[] = [];

  add(type: string, block: SchemaBlock, plans: Plans): void {
    const body = this.#body(block, plans.bare, plans.json, plans.blocks, true);
    this.#types.push(`${type.replace(/^aws_/, '')} ${this.#number(body)}`);
  }

  table(): { readonly bodies: string; readonly types: string } {
    return { bodies: [...this.#numbers.keys()].join('\n'), types: this.#types.join('\n') };
  }

  #number(body: string): number {
    const number = this.#numbers.get(body) ?? this.#numbers.size;
    this.#numbers.set(body, number);
    return number;
  }

  /** Attributes by kind of value, then blocks by number of their body. */
  #body(block: SchemaBlock, bare: PlannedObject, json: PlannedObject, full: PlannedObject, isTop: boolean): string {
    const kinds = new Map<string, string[]>();
    const put = (kind: string, name: string): void => void kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
    for (const [name, attribute] of attributesOf(block)) {
      const kind = ourselves.has(name) ? undefined : kindOf(attribute, json[name] === tidy);
      if (kind !== undefined) put(kind, name + defaultOf(attribute, bare[name]));
    }
    for (const [name, { block: inner, nesting_mode: nesting }] of blocksOf(block)) {
      const planned = blockIn(full[name]);
      const number = this.#number(this.#body(inner, planned, blockIn(json[name]), planned, false));
      put(`${isTop && bare[name] === unknown ? '~' : ''}${number}${nesting === 'single' ? '!' : ''}`, name);
    }
    return [...kinds].map(([kind, names]) => `${kind} ${names.join(' ')}`).join(';');
  }
}

/** Known without the provider, or by nobody. */
const ourselves = new Set(['id', 'tags_all']);

function blockIn(planned: Planned | undefined): PlannedObject {
  const block = Array.isArray(planned) ? (planned as readonly Planned[])[0] : planned;
  return typeof block === 'object' && block !== null ? (block as PlannedObject) : {};
}

/** What nobody can write need not be known; what the provider fills in is marked. */
function kindOf({ type, optional, computed }: SchemaAttribute, isJson: boolean): string | undefined {
  if (computed === true && optional !== true) return undefined;
  return `${computed === true ? '~' : ''}${isJson ? 'j' : shortType(type)}`;
}

function shortType(type: SchemaType | undefined): string {
  if (type === undefined) return 'o';
  if (typeof type === 'string') return type.slice(0, 1);
  const [kind, of] = type;
  const isPlain = kind !== 'object' && (typeof of === 'string' || Array.isArray(of));
  // The first branch of isPlain has told these apart.
  return isPlain ? kind.slice(0, 1).toUpperCase() + shortType(of as SchemaType) : 'o';
}

function defaultOf({ required }: SchemaAttribute, planned: Planned | undefined): string {
  const isScalar = typeof planned === 'string' || typeof planned === 'number' || typeof planned === 'boolean';
  if (required === true || !isScalar) return '';
  return `=${encodeURIComponent(JSON.stringify(planned))}`;
}
