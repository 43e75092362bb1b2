import type { CommentMode } from './checks.ts';

/** GitHub's own limit. */
export const commentLimit = 65_536;

export type Comment = {
  readonly id: number;
  readonly body: string;
  readonly author: string | undefined;
  readonly url: string;
};

export type CommentPlan =
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly id: number; readonly body: string }
  | { readonly kind: 'keep'; readonly url: string }
  | { readonly kind: 'none' };

export type Draft = {
  /** The report in at most so many characters. */
  readonly report: (limit: number) => string;
  readonly marker: string;
  readonly mode: CommentMode;
  /** Whether the report says anything that the base did not. */
  readonly hasNews: boolean;
};

/** Tells the comments of one configuration from those of another: a workflow may run once for each folder. */
export const markerFor = (folder: string, paths: readonly string[]): string =>
  `<!-- costlens: ${encodeURIComponent([folder, ...paths].join('\n'))} -->`;

/** One comment per pull request: found by its marker and its author, rewritten in place, left alone when nothing changed. */
export function planComment(draft: Draft, existing: readonly Comment[], author: string): CommentPlan {
  if (draft.mode === 'never') return { kind: 'none' };
  const body = `${draft.marker}\n${draft.report(commentLimit - draft.marker.length - 1)}`;
  // Anybody can write our marker; only our own comment is ours to rewrite.
  const ours = existing.find(comment => isMarked(comment, draft.marker) && isBy(comment, author));
  if (ours) return isSame(ours.body, body) ? { kind: 'keep', url: ours.url } : { kind: 'update', id: ours.id, body };
  return draft.mode === 'on-change' && !draft.hasNews ? { kind: 'none' } : { kind: 'create', body };
}

/** GitHub may give line ends back as CRLF, and older comments may begin with the same text. */
const isMarked = ({ body }: Comment, marker: string) =>
  body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);

const isBy = (comment: Comment, author: string) => comment.author?.toLowerCase() === author.toLowerCase();

const isSame = (written: string, body: string) => written.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
