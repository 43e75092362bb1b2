import { attributionTitle, changeText, percentText, shareText, taggedText } from '../attribution/words.ts';
import type { Attribution, Group } from '../attribution/index.ts';
import { clean } from '../words.ts';
import { cell, drawGrid, type Grid } from './grid.ts';
import type { Canvas } from './sections.ts';
import { wrap } from './width.ts';

/** What each group costs; a difference has both sides. */
export function attributionLines(found: Attribution, isDiff: boolean, { paint, width }: Canvas): readonly string[] {
  const tagged = taggedText(found, isDiff);
  return [
    '',
    paint('bold', clean(attributionTitle(found))),
    ...drawGrid(gridOf(found, isDiff), width - 2, paint).map(line => `  ${line}`),
    ...(tagged === undefined ? [] : wrap(tagged, width - 2).map(line => paint('dim', `  ${line}`))),
  ];
}

const spares: Readonly<Record<string, number>> = { Resources: 4, Share: 3, Before: 2, After: 1 };

const right = (title: string) => ({ title, align: 'right', spare: spares[title] ?? 0 }) as const;

const gridOf = ({ groups }: Attribution, isDiff: boolean): Grid => ({
  columns: [
    { title: 'Group', align: 'left' },
    ...(isDiff ? ['Before', 'Share', 'After', 'Share', 'Change'] : ['Monthly cost', 'Share', 'Resources']).map(right),
  ],
  rows: groups.map(group => ({
    kind: 'cells',
    lead: cell(''),
    name: cell(clean(group.name)),
    cells: (isDiff ? diffTexts(group) : estimateTexts(group)).map(text => cell(text)),
  })),
});

const estimateTexts = ({ after }: Group): readonly string[] => [
  shareText(after),
  percentText(after),
  String(after?.resources ?? 0),
];

const diffTexts = (group: Group): readonly string[] => [
  shareText(group.before),
  percentText(group.before),
  shareText(group.after),
  percentText(group.after),
  changeText(group),
];
