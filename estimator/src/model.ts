/** The nouns every stage shares. This file imports nothing. */

/** Zero-based, as editors count. */
export type Position = { readonly line: number; readonly character: number };
export type Range = { readonly start: Position; readonly end: Position };
export type Source = { readonly file: string; readonly range: Range };

/** UTF-16 offsets into a file's text: what syntax trees carry, because it is cheap. */
export type Span = { readonly start: number; readonly end: number };

export type Severity = 'error' | 'warning' | 'info';

export type ProblemCode =
  | 'syntax' // the text is not in the language
  | 'second-opinion' // our parser and HashiCorp's disagree
  | 'nothing' // no infrastructure code where it was asked for
  | 'missing-file' // a path that leads nowhere
  | 'outside' // a path that leaves the repository
  | 'duplicate' // one name declared twice
  | 'reference' // a name nobody declared
  | 'variable' // a variable or parameter without a value
  | 'cycle' // a value that needs itself
  | 'value' // an expression that has no value: wrong type, failed function
  | 'limit' // an expansion beyond its bound
  | 'not-supported' // a construct of the language we do not read yet
  | 'count-unknown' // how many instances there are is not known before apply
  | 'unknown-region' // no prices for this region
  | 'unknown-type' // a resource type that does not exist
  | 'unsupported-type' // a resource type that we do not price
  | 'no-price' // a key that the snapshot does not hold
  | 'usage' // a usage file that does not fit
  | 'free-tier' // what AWS gives for free has been taken off
  | 'config' // a costlens.yml that does not fit
  | 'projects' // something that may be a project, and is not counted as one
  | 'fault' // a project that Costlens itself failed at
  | 'snapshot'; // what the price snapshot has to say about itself

/** Something a person should know, and where. Returned, never thrown. */
export type Problem = {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly message: string;
  readonly at?: Source | undefined;
};

/** What a stage made, and what it could not. One broken file never hides the others. */
export type Outcome<T> = { readonly value: T; readonly problems: readonly Problem[] };

/** Part of a resource that a value points to: how neighbours find each other without comparing names. */
export type Reference = { readonly address: string; readonly attribute: string };

/** A value nobody can know before apply. It spreads through everything it touches; it is never a number. */
export class Unknown {
  readonly reason: string;
  readonly references: readonly Reference[];
  constructor(reason: string, references: readonly Reference[] = []) {
    this.reason = reason;
    this.references = references;
  }
}

/** An unknown text of which something is known: its pieces, in order, put together when somebody asks. */
export class UnknownInPart extends Unknown {
  readonly pieces: (() => readonly (string | Unknown)[]) | undefined;
  constructor({ reason, references }: Unknown, pieces?: () => readonly (string | Unknown)[]) {
    super(reason, references);
    this.pieces = pieces;
  }
}

/** An evaluated value as every language gives it: JSON, with unknowns in it. */
export type Data = null | boolean | number | string | Unknown | readonly Data[] | { readonly [name: string]: Data };

/** The reason of a region that nobody named. Prices of `assumedRegion` are shown then, and said to be. */
export const noRegion = 'no region is set';
export const assumedRegion = 'us-east-1';

/** The reason of a value that is known and not to be shown. */
export const sensitive = 'sensitive';

export type Language = 'terraform' | 'cloudformation';

/** A change to one file's text. */
export type Edit = { readonly file: string; readonly range: Range; readonly text: string };

export type Scalar = string | number | boolean;

/** One evaluated resource, whichever language declared it. Attributes are evaluated when asked for. */
export type Instance = {
  readonly language: Language;
  readonly type: string;
  /** Unique within its project: `module.a["x"].aws_instance.web[0]`, or a logical id. */
  readonly address: string;
  readonly name: string;
  readonly region: string | Unknown;
  /** The whole block, and its first line where a lens sits. */
  readonly at: Source;
  readonly heading: Source;
  /** Why nobody knows how many of this there are; undefined when it is exactly one. */
  readonly countUnknown: Unknown | undefined;
  /** With the provider's default tags, or the stack's. */
  readonly tags: Data;
  /** Where the block stands that has it made, when its own text is a template elsewhere. */
  readonly makerAt?: Source | undefined;
  /** Of what makes stacks: the types of other vendors in their templates. Undefined where no template was read. */
  readonly vendorTypes?: readonly string[] | undefined;
  /** The address it had before, when it has been moved. */
  readonly movedFrom?: string | undefined;
  /** What a plan does to the instance that is there now; undefined outside of plans. */
  readonly planned?: Planned | undefined;
  /** The same as it may be shown, with its sensitive values unknown; undefined where nothing is sensitive. */
  readonly disclosed?: Instance | undefined;
  names(): readonly string[];
  /** A top-level attribute, or all blocks of that name as an array. Undefined when nothing is written. */
  get(name: string): Data | undefined;
  /** The file whose text, all of it, an attribute holds; undefined where that cannot be told. */
  wholeFile?(name: string): string | undefined;
  /** Resources that what is written at this path leads to, though its value may be known; absent where unknown values tell. */
  references?(path: string): readonly Reference[];
  /** Takes note of all that was read of it so far; undefined where that cannot be told. */
  reads?(): object | undefined;
  /** Whether the same would be read of this instance as an earlier run has read of another. */
  readsAs?(earlier: object): boolean;
  /** The text a person would change to give the attribute at this path another value; undefined when there is none. */
  edit(path: string, value: Scalar): Edit | undefined;
};

export type Planned = {
  /** The instance as it is now. */
  readonly prior: Instance;
  /** Destroyed and made anew, rather than changed. */
  readonly replaced: boolean;
  /** Its values without those that AWS decides anew: what differs from them was changed by somebody. */
  readonly settled: Pick<Instance, 'names' | 'get'>;
};

/** What a project evaluates to. */
export type Evaluated = {
  readonly instances: readonly Instance[];
  readonly outputs: Readonly<Record<string, Data>>;
  readonly problems: readonly Problem[];
};

/** How every stage reads files. Paths are relative to the tree, with forward slashes, and never leave it. */
export type SourceTree = {
  /** Undefined when there is no such file, or it may not be read. */
  read(path: string): string | undefined;
  /** The file's bytes, for what is no text. A tree of texts has none. */
  readBytes?(path: string): Uint8Array | undefined;
  /** Entries of a folder, by name, sorted; empty when there is no such folder. `''` is the tree's own root. */
  list(folder: string): readonly Entry[];
  /** The id that git gives a file's content, where it can be had without reading much. */
  identity?(path: string): string | undefined;
  /** Whether the repository keeps a path out of itself, as it does with what tools make. */
  isIgnored?(path: string): boolean;
  /** Where it comes from, for another thread to open the same; undefined where none can. */
  readonly origin?: Origin | undefined;
};
export type Origin =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'disk'; readonly folder: string; readonly named: string | undefined }
  | { readonly kind: 'git'; readonly repository: string; readonly commit: string }
  | { readonly kind: 'overlay'; readonly below: Origin; readonly texts: ReadonlyMap<string, string | undefined> };
export type Entry = { readonly name: string; readonly kind: 'file' | 'folder' };
