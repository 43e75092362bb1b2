import { isList } from '../../follow.ts';
import { boolean, number, type Attribute } from '../../resource.ts';

type Names = readonly [terraform: string, cloudformation: string];

/** Whether a text has this pattern, or one of several: false when nothing is written. */
export const matching = (names: Names, pattern: RegExp): Attribute<boolean> => ({
  ...boolean(names, false),
  read: raw => {
    if (typeof raw === 'boolean') return raw;
    const texts = isList(raw) ? raw : [raw];
    return texts.every(text => typeof text === 'string') ? texts.some(text => pattern.test(text)) : undefined;
  },
});

/** A number of small units, or a text with a large one: `2 GB` are 2048 MB, and `1 vCPU` is 1024 units. */
export function units(names: Names, perLarge = 1024): Attribute<number | undefined> {
  const plain = number(names);
  return {
    ...plain,
    read: raw => {
      const [, large] = (typeof raw === 'string' && /^\s*([\d.]+)\s*(?:GB|vCPU)\s*$/i.exec(raw)) || [];
      return large === undefined ? plain.read(raw) : Number(large) * perLarge;
    },
  };
}
