import { isList } from '../../follow.ts';
import type { Attribute } from '../../resource.ts';

/** How many resources refer to this one. */
export const referring = ([terraform, cloudformation]: readonly [string, string]): Attribute<number> => ({
  terraform,
  cloudformation,
  otherwise: 0,
  read: raw => (isList(raw) ? raw.length : 1),
  samples: [0, 1, 1_000_003],
});
