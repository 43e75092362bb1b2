import { attributionTitle, changeText, percentText, shareText, taggedText } from '../attribution/words.ts';
import type { Attribution, Group } from '../attribution/index.ts';
import { code, prose, row, rule } from './escape.ts';
import { fixed, type Section } from './fit.ts';

/** A table of what each group costs; a difference has both sides. */
export function attributionSections(found: Attribution, isDiff: boolean): readonly Section[] {
  const tagged = taggedText(found, isDiff);
  return [
    {
      rank: 4,
      head: [`#### ${prose(attributionTitle(found))}`, '', ...(isDiff ? diffHead : estimateHead)],
      items: found.groups.map(isDiff ? diffRow : estimateRow),
      tail: [],
      noun: 'groups',
    },
    ...(tagged === undefined ? [] : [fixed(4, tagged)]),
  ];
}

const estimateHead = [row(['', 'Monthly cost', 'Share', 'Resources']), rule(['left', 'right', 'right', 'right'])];
const diffHead = [
  row(['', 'Before', 'Share', 'After', 'Share', 'Difference']),
  rule(['left', 'right', 'right', 'right', 'right', 'right']),
];

const estimateRow = ({ name, after }: Group): string =>
  row([code(name), shareText(after), percentText(after), String(after?.resources ?? 0)]);

const diffRow = (group: Group): string => {
  const { name, before, after } = group;
  const sides = [shareText(before), percentText(before), shareText(after), percentText(after)];
  return row([code(name), ...sides, changeText(group)]);
};
