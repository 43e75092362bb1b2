import {
  type Data,
  type Edit,
  type Instance,
  noRegion,
  type Reference,
  type Scalar,
  type Source,
  Unknown,
} from '../../model.ts';
import { unreadReason } from '../data/index.ts';
import { Reading } from '../data/reading.ts';
import type { Declaration } from '../declarations.ts';
import type { BodyType } from '../provider/body.ts';
import { bodyOf } from '../provider/index.ts';
import { shaped, unwritten } from '../provider/shape.ts';
import { blockTypes, memberOf } from './blocks.ts';
import { keySuffix, type Copy, type Expansion } from './expansion.ts';
import { Members } from './members.ts';
import type { ModuleInstance } from './module.ts';
import { movedFrom } from './moved.ts';
import { bothOf, BothReads, Reads } from './reads.ts';
import { references } from './references.ts';
import type { Scope } from './scope.ts';
import { Standpoint } from './standpoint.ts';
import { edit } from './edit.ts';
import { wholeFile } from './whole-file.ts';
import { forgetful, Mapping, object, toData, UnknownOrNull, UnknownText, type Value } from './value.ts';

/** Read by Terraform itself, not by the provider. */
const meta = new Set([
  'count',
  'for_each',
  'provider',
  'depends_on',
  'lifecycle',
  'provisioner',
  'connection',
  'dynamic',
]);

/** What a data source finds has these, or there is an error. */
const isIdentity = (name: string): boolean => /^(id|arn|name)$/.test(name);

/** One resource of the plan. Nothing of it is evaluated before it is asked for. */
export class ResourceInstance implements Instance {
  readonly language = 'terraform';
  readonly type: string;
  readonly name: string;
  readonly address: string;
  readonly countUnknown: Unknown | undefined;
  readonly #module: ModuleInstance;
  readonly #declaration: Declaration;
  readonly #at: Standpoint;
  readonly #members: Members;
  #reading: Reading | undefined;
  #disclosed: ResourceInstance | undefined;
  #region: string | Unknown | undefined;

  constructor(module: ModuleInstance, declaration: Declaration, { key, scope }: Copy, expansion: Expansion) {
    const [type = '', name = ''] = declaration.node.labels.map(({ text }) => text);
    const mode = declaration.node.type === 'data' ? 'data.' : '';
    this.type = type;
    this.name = name;
    this.address = `${module.place.prefix}${mode}${type}.${name}${keySuffix(key)}`;
    this.countUnknown = expansion.kind === 'unknown' ? expansion.unknown : module.place.countUnknown;
    this.#module = module;
    this.#declaration = declaration;
    this.#at = new Standpoint(declaration, module, scope);
    this.#members = new Members(this.#at);
  }

  get at(): Source {
    return this.#declaration.file.at(this.#declaration.node);
  }
  get movedFrom(): string | undefined {
    return movedFrom(this.address, this.#module);
  }
  get heading(): Source {
    return this.#declaration.file.at(this.#declaration.node.heading);
  }
  reads(): object | undefined {
    const [open, { disclosed }] = [this.#at.taken(), this];
    return disclosed ? bothOf(open, disclosed.#at.taken()) : open;
  }
  readsAs(earlier: object): boolean {
    if (this.countUnknown !== undefined) return false;
    const { disclosed } = this;
    if (!disclosed) return earlier instanceof Reads && this.#at.isAs(earlier);
    return earlier instanceof BothReads && this.#at.isAs(earlier.open) && disclosed.#at.isAs(earlier.shown);
  }
  get #scope(): Scope {
    return this.#at.scope;
  }

  names(): readonly string[] {
    const written = [...this.#declaration.contents.attributes.keys(), ...blockTypes(this.#declaration.contents)].filter(
      name => !meta.has(name),
    );
    return this.#takesTags && !written.includes('tags_all') ? [...written, 'tags_all'] : written;
  }

  /** Where anything is sensitive, both are evaluated, so that the problems of both can be compared. */
  get disclosed(): ResourceInstance | undefined {
    const { run, other } = this.#module.shared;
    return run.isVeiled ? undefined : (this.#disclosed ??= other?.disclosed(this.address));
  }

  get(name: string): Data | undefined {
    this.disclosed?.get(name);
    return this.#at.noting(() => {
      const value = this.member(name);
      return value === undefined ? undefined : toData(value);
    });
  }

  member(name: string): Value | undefined {
    return this.#members.get(name, () => this.#evaluate(name));
  }

  /** As expressions see it: what is not written is known after apply. */
  get value(): Value {
    return new Mapping(
      'object',
      () => [...this.names(), ...(this.#data?.names() ?? [])],
      name => this.#seen(name),
    );
  }

  #seen(name: string): Value {
    const value = this.#lent(name);
    if (value !== undefined && value !== null) return this.#withUnfilled(name, value);
    const planned = this.#data ? value : this.#body && unwritten(this.#body, name);
    return planned === undefined ? this.#unknown(name) : planned;
  }

  /** What others find wrong with it, and what they evaluate of its blocks, is not noted. */
  #lent(name: string): Value | undefined {
    const { reports } = this.#at.run;
    const value = this.member(name);
    const isBlock = value !== undefined && !this.#declaration.contents.attributes.has(name);
    if (isBlock || this.#at.run.reports !== reports) this.#at.spoil();
    return value;
  }

  /** In blocks too, what is not written is known after apply. */
  #withUnfilled(name: string, value: Value): Value {
    const body = this.#body;
    if (body?.blocks.has(name) !== true) return value;
    return shaped(body, name, value, this.#scope, path => this.#unknown(path));
  }

  get region(): string | Unknown {
    return (this.#region ??= this.#at.noting(() => this.#readRegion()));
  }

  #readRegion(): string | Unknown {
    const own = memberOf(this.#declaration.contents, 'region', this.#scope);
    const region = own ?? this.#at.provided('region') ?? null;
    if (region instanceof Unknown) return region;
    return typeof region === 'string' ? region : (this.#module.shared.region ?? new Unknown(noRegion));
  }

  get tags(): Data {
    return (this.disclosed ?? this).get('tags_all') ?? null;
  }

  references(path: string): readonly Reference[] {
    return references(this.#declaration, this.#scope, path);
  }

  wholeFile(name: string): string | undefined {
    return wholeFile(this.#declaration, this.#scope, name);
  }

  edit(path: string, value: Scalar): Edit | undefined {
    return edit(this.#declaration, this.#scope, path, value);
  }

  get #takesTags(): boolean {
    if (this.#declaration.node.type === 'data') return false;
    return (
      this.#declaration.contents.attributes.has('tags') ||
      (this.type.startsWith('aws_') && this.#at.provided('default_tags') instanceof Mapping)
    );
  }

  get #data(): Reading | undefined {
    if (this.#reading || this.#declaration.node.type !== 'data') return this.#reading;
    const [module, declaration, scope, names] = [this.#module, this.#declaration, this.#scope, this.names()];
    const { address, type, region } = this;
    const defaultTags = this.#at.provider?.defaultTags ?? null;
    const get = (name: string): Value | undefined => memberOf(this.#declaration.contents, name, scope);
    this.#reading = new Reading({ address, type, module, declaration, scope, region, defaultTags, names, get });
    return this.#reading;
  }

  /** What the provider knows of such resources. */
  get #body(): BodyType | undefined {
    return this.#declaration.node.type === 'data' ? undefined : bodyOf(this.type);
  }

  #unknown(name: string): Unknown {
    const unknown = new UnknownOrNull(this.#reason(name), [{ address: this.address, attribute: name }]);
    if (this.#declaration.node.type === 'data') return isIdentity(name) ? forgetful(unknown) : unknown;
    const isOutput = this.type === 'terraform_data' && name === 'output' && typeof this.member('input') === 'string';
    if (!isOutput && name !== 'id') return unknown;
    return new UnknownText(unknown, '', isOutput || this.type !== 'terraform_data');
  }

  #reason(name: string): string {
    return this.#declaration.node.type === 'data'
      ? unreadReason(this.type, this.address)
      : `${this.address}.${name} is known after apply`;
  }

  #evaluate(name: string): Value | undefined {
    if (name === 'tags_all' && !this.#declaration.contents.attributes.has(name)) return this.#allTags();
    if (this.#data) return this.#data.get(name);
    const written = memberOf(this.#declaration.contents, name, this.#scope);
    const body = this.#body;
    return body && written !== undefined && written !== null ? shaped(body, name, written, this.#scope) : written;
  }

  /** The provider's default tags, then the resource's own. */
  #allTags(): Value | undefined {
    const [defaults, own] = [this.#at.provided('default_tags') ?? null, this.member('tags') ?? null];
    if (own instanceof Unknown) return own;
    if (defaults instanceof Unknown) return defaults;
    const entries = [defaults, own].flatMap(tags => (tags instanceof Mapping ? tags.entries() : []));
    return entries.length === 0 && !this.#declaration.contents.attributes.has('tags') ? undefined : object(entries);
  }
}
