import type { Span } from '../../model.ts';

/** The syntax of HCL's native form. The JSON form is read into the same tree. Every node carries its span. */

/** A block's body spans its braces, a file's the whole text. */
export type Body = Span & {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
};

export type Attribute = Span & {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Expression;
};

export type Block = Span & {
  readonly type: string;
  readonly labels: readonly Label[];
  /** From the type to the opening brace: where a lens sits. */
  readonly heading: Span;
  readonly body: Body;
};

export type Label = Span & { readonly text: string };

export type Expression =
  | Literal
  | Text
  | Template
  | Tuple
  | ObjectLiteral
  | Variable
  | Attr
  | Index
  | Splat
  | Call
  | ForTuple
  | ForObject
  | Conditional
  | Unary
  | Binary
  | Parens
  | Invalid;

/** `12`, `true`, `null`. Numbers keep their digits: HCL's are not JavaScript's. */
export type Literal = Span &
  (
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
  );

/** A quoted string or heredoc without interpolation, escapes resolved; or a bare object key. */
export type Text = Span & { readonly kind: 'text'; readonly value: string };

/**
 * A quoted string or heredoc with at least one sequence in it, trim markers and `<<-` indentation already applied.
 * A template that wraps has exactly one part. Any other keeps even an empty text beside its one interpolation, as
 * `"${x ~} "` and every heredoc do: that makes a string.
 */
export type Template = Span & {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
  /** Written in quotes as one interpolation and nothing else: `"${x}"` keeps the type of x. */
  readonly wraps: boolean;
};

export type TemplatePart =
  | Text
  | (Span & { readonly kind: 'interpolation'; readonly expression: Expression })
  | (Span & {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly yes: readonly TemplatePart[];
      readonly no: readonly TemplatePart[];
    })
  | (Span & {
      readonly kind: 'for';
      readonly key: string | undefined;
      readonly value: string;
      readonly collection: Expression;
      readonly parts: readonly TemplatePart[];
    });

type Tuple = Span & { readonly kind: 'tuple'; readonly items: readonly Expression[] };

export type ObjectLiteral = Span & { readonly kind: 'object'; readonly items: readonly ObjectItem[] };
/** A bare name as key is a text; `(name)` is a Parens around a variable. */
export type ObjectItem = Span & { readonly key: Expression; readonly value: Expression };

/** The root of a traversal: `var`, `local`, `aws_instance`, a for-expression's own name. */
export type Variable = Span & { readonly kind: 'variable'; readonly name: string };
/** `source.name`. Its span begins where the source begins. */
export type Attr = Span & { readonly kind: 'attr'; readonly source: Expression; readonly name: string };
/** `source[key]`, and the legacy `source.0`. */
export type Index = Span & { readonly kind: 'index'; readonly source: Expression; readonly key: Expression };
/**
 * `source[*]` (full) or `source.*` (attribute-only), and the steps applied to each item. A full splat takes every step
 * that follows, an attribute-only one takes `.name` and the legacy `.0`; an index after it applies to the whole result.
 */
export type Splat = Span & {
  readonly kind: 'splat';
  readonly full: boolean;
  readonly source: Expression;
  readonly steps: readonly Step[];
};
export type Step = Span &
  (
    | { readonly kind: 'attr'; readonly name: string }
    | { readonly kind: 'index'; readonly key: Expression }
    /** A splat within a full splat, as in `a[*].b[*].c`: it makes a list for each item. */
    | { readonly kind: 'splat'; readonly full: boolean; readonly steps: readonly Step[] }
  );

/** `name(arguments)`; a name may be namespaced, as in `provider::aws::arn_parse`. */
export type Call = Span & {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument ends in `...`. */
  readonly expand: boolean;
};

export type ForTuple = Span & {
  readonly kind: 'for-tuple';
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
  readonly result: Expression;
  readonly condition: Expression | undefined;
};
export type ForObject = Span & {
  readonly kind: 'for-object';
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
  readonly resultKey: Expression;
  readonly result: Expression;
  /** `=> value...`: values of one key are gathered into a tuple. */
  readonly grouped: boolean;
  readonly condition: Expression | undefined;
};

export type Conditional = Span & {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly yes: Expression;
  readonly no: Expression;
};
export type Unary = Span & { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression };
export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';
export type Binary = Span & {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
};
type Parens = Span & { readonly kind: 'parens'; readonly expression: Expression };
/** Stands where an expression should be and could not be read. */
export type Invalid = Span & { readonly kind: 'invalid' };

export type SyntaxProblem = Span & { readonly message: string };

/** What a text parses to: always a body, however broken the text. */
export type Syntax = { readonly body: Body; readonly problems: readonly SyntaxProblem[] };
