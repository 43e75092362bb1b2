import type { Range } from '../model.ts';
import type { Body } from './hcl/tree.ts';

/** What another parser says of a text that ours refuses. */
export type Opinion =
  | { readonly kind: 'accepted'; readonly body: Body }
  | { readonly kind: 'refused'; readonly message: string; readonly range: Range }
  | { readonly kind: 'unavailable'; readonly message: string };

export type SecondOpinion = (file: string, text: string) => Promise<Opinion>;
