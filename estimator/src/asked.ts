import type { Instance } from './model.ts';
import type { Neighbours } from './neighbours.ts';

/** What a resource asked of its neighbours, and was answered, as long as that was not another resource. */
export type Asked =
  | { readonly kind: 'secrets'; readonly answer: boolean }
  | { readonly kind: 'nobody'; readonly type: string; readonly path: string };

/** Neighbours that take notes; undefined once a resource has got to know another, whose values are not noted. */
export function noting({ haveSecrets, from, to }: Neighbours): {
  readonly watched: Neighbours;
  readonly taken: () => readonly Asked[] | undefined;
} {
  const asked: Asked[] = [];
  let isAlone = true;
  const watched: Neighbours = {
    haveSecrets: () => {
      const answer = haveSecrets();
      asked.push({ kind: 'secrets', answer });
      return answer;
    },
    from: (...question) => {
      isAlone = false;
      return from(...question);
    },
    to: (instance, type, path) => {
      const answer = to(instance, type, path);
      if (answer.length > 0) isAlone = false;
      asked.push({ kind: 'nobody', type, path });
      return answer;
    },
  };
  return { watched, taken: () => (isAlone ? asked : undefined) };
}

export const isAnsweredAlike = (asked: readonly Asked[], instance: Instance, neighbours: Neighbours): boolean =>
  asked.every(each =>
    each.kind === 'secrets'
      ? each.answer === neighbours.haveSecrets()
      : neighbours.to(instance, each.type, each.path).length === 0,
  );
