import type { Problem } from '../model.ts';
import type { TextFile } from '../text.ts';
import { contentsOf, overridden, type Contents, type Placed } from './body.ts';
import type { Attribute, Block } from './hcl/tree.ts';

/** A block that declares something by its labels, with what overrides made of it. */
export type Declaration = Placed<Block> & {
  readonly contents: Contents;
  /** Its text says all there is to it: read without trouble, and nothing overrides it. */
  readonly plain: boolean;
};

/** Everything one module declares, by name. */
export type ModuleDeclaration = {
  readonly folder: string;
  /** What it was read from: none means that there is no such module. */
  readonly files: readonly TextFile[];
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, Placed<Attribute>>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  readonly modules: ReadonlyMap<string, Declaration>;
  /** By type, then by name. */
  readonly resources: ReadonlyMap<string, ReadonlyMap<string, Declaration>>;
  readonly data: ReadonlyMap<string, ReadonlyMap<string, Declaration>>;
  /** By `aws`, or `aws.alias`. */
  readonly providers: ReadonlyMap<string, Declaration>;
  /** What `moved` blocks say, as addresses within the module. */
  readonly moves: readonly Move[];
  readonly problems: readonly Problem[];
};

type Move = { readonly from: string; readonly to: string };

export type ParsedFile = {
  readonly file: TextFile;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly ParsedBlock[];
};
/** A block, and whether it was read without trouble. */
type ParsedBlock = Placed<Block> & { readonly clean: boolean };

type Tables = {
  [K in 'variables' | 'outputs' | 'modules' | 'providers' | 'resources' | 'data']: Map<string, Declaration>;
};

/** Block types that declare, with the table they go into and how many labels they have. */
const kinds: Readonly<Record<string, { readonly table: keyof Tables; readonly labels: number }>> = {
  variable: { table: 'variables', labels: 1 },
  output: { table: 'outputs', labels: 1 },
  module: { table: 'modules', labels: 1 },
  provider: { table: 'providers', labels: 1 },
  resource: { table: 'resources', labels: 2 },
  data: { table: 'data', labels: 2 },
};

export function declare(
  folder: string,
  primary: readonly ParsedFile[],
  overrides: readonly ParsedFile[],
): ModuleDeclaration {
  const builder = new Builder();
  for (const { blocks } of primary) for (const block of blocks) builder.add(block);
  for (const { blocks } of overrides) for (const block of blocks) builder.override(block);
  const { tables, locals, moves, problems } = builder;
  const { variables, outputs, modules, providers } = tables;
  const files = [...primary, ...overrides].map(({ file }) => file);
  return {
    folder,
    files,
    variables,
    locals,
    outputs,
    modules,
    providers,
    moves,
    problems,
    resources: byType(tables.resources),
    data: byType(tables.data),
  };
}

class Builder {
  readonly tables: Tables = {
    variables: new Map(),
    outputs: new Map(),
    modules: new Map(),
    providers: new Map(),
    resources: new Map(),
    data: new Map(),
  };
  readonly locals = new Map<string, Placed<Attribute>>();
  readonly moves: Move[] = [];
  readonly problems: Problem[] = [];

  add(placed: ParsedBlock): void {
    if (placed.node.type === 'locals') return this.#addLocals(placed, false);
    if (placed.node.type === 'moved') return this.#addMove(placed);
    const spot = this.#spot(placed);
    if (!spot) return;
    if (spot.table.has(spot.key)) return this.#duplicate(placed, spot.key);
    const { node, file, clean } = placed;
    spot.table.set(spot.key, { node, file, contents: contentsOf(node.body, file), plain: clean });
  }

  override(placed: Placed<Block>): void {
    if (placed.node.type === 'locals') return this.#addLocals(placed, true);
    const spot = this.#spot(placed);
    if (!spot) return;
    const base = spot.table.get(spot.key);
    if (!base) return this.#nothingToOverride(placed, spot.key);
    spot.table.set(spot.key, {
      ...base,
      plain: false,
      contents: overridden(base.contents, contentsOf(placed.node.body, placed.file)),
    });
  }

  #spot({ node, file }: Placed<Block>): { table: Map<string, Declaration>; key: string } | undefined {
    const kind = Object.hasOwn(kinds, node.type) ? kinds[node.type] : undefined;
    if (!kind) return undefined;
    if (node.labels.length !== kind.labels) {
      this.problems.push({
        severity: 'error',
        code: 'syntax',
        message: `a ${node.type} block takes ${kind.labels} label${kind.labels === 1 ? '' : 's'}`,
        at: file.at(node.heading),
      });
      return undefined;
    }
    return { table: this.tables[kind.table], key: keyOf(node) };
  }

  #addMove({ node, file }: Placed<Block>): void {
    const [from, to] = ['from', 'to'].map(name => {
      const value = node.body.attributes.find(attribute => attribute.name === name)?.value;
      // In JSON an address stands in quotes.
      return value?.kind === 'text'
        ? value.value
        : value && file.text.slice(value.start, value.end).replace(/\s+/g, '');
    });
    if (from !== undefined && to !== undefined) this.moves.push({ from, to });
  }

  #addLocals({ node, file }: Placed<Block>, override: boolean): void {
    for (const attribute of node.body.attributes) {
      if (this.locals.has(attribute.name) && !override)
        this.#duplicate({ node, file }, `local.${attribute.name}`, attribute);
      else this.locals.set(attribute.name, { node: attribute, file });
    }
  }

  #duplicate({ node, file }: Placed<Block>, name: string, at?: Attribute): void {
    this.problems.push({
      severity: 'error',
      code: 'duplicate',
      message: `"${name}" is declared twice; the first one is used`,
      at: file.at(at?.nameSpan ?? node.heading),
    });
  }

  #nothingToOverride({ node, file }: Placed<Block>, name: string): void {
    this.problems.push({
      severity: 'error',
      code: 'reference',
      message: `there is no ${node.type} "${name}" to override`,
      at: file.at(node.heading),
    });
  }
}

/** A provider is known by its name and alias, all else by its labels. */
function keyOf({ type, labels, body }: Block): string {
  const key = labels.map(({ text }) => text).join('.');
  const alias = type === 'provider' ? body.attributes.find(({ name }) => name === 'alias')?.value : undefined;
  return alias?.kind === 'text' ? `${key}.${alias.value}` : key;
}

function byType(table: ReadonlyMap<string, Declaration>): ReadonlyMap<string, ReadonlyMap<string, Declaration>> {
  const types = new Map<string, Map<string, Declaration>>();
  for (const declaration of table.values()) {
    const [type = '', name = ''] = declaration.node.labels.map(({ text }) => text);
    const names = types.get(type) ?? new Map<string, Declaration>();
    types.set(type, names.set(name, declaration));
  }
  return types;
}
