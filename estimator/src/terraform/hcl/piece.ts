import type { Span } from '../../model.ts';
import type { Expression } from './tree.ts';

/** A template before its directives are paired. A text is one token of HCL's, because `~` trims no further than one. */
export type TextPiece = Span & { readonly kind: 'text'; value: string };
type Interpolation = Span & { readonly kind: 'interpolation'; readonly expression: Expression };
export type IfPiece = Span & { readonly kind: 'if'; readonly condition: Expression };
export type ForPiece = Span & {
  readonly kind: 'for';
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
};
type Mark = Span & { readonly kind: 'else' | 'endif' | 'endfor' };
export type Sequence = Interpolation | IfPiece | ForPiece | Mark;
export type Piece = TextPiece | Sequence;
