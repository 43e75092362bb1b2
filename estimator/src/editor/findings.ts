import type { Estimate } from '../estimate.ts';
import type { Edit, Range } from '../model.ts';
import { usd } from '../money.ts';
import type { Finding } from '../rule.ts';

/** One piece of advice about one piece of text, whether the text makes one resource or fifty. */
export type Advice = {
  readonly rule: Finding['rule'];
  readonly file: string;
  readonly range: Range;
  readonly heading: Range;
  /** Of all the resources together; undefined when one of them is not known. */
  readonly savingUsd: number | undefined;
  readonly edits: readonly Edit[];
};

/** Findings that ask for the same change of the same block are one advice, with their savings added. */
export function adviceOf({ findings }: Estimate): readonly Advice[] {
  const together = new Map<string, Advice>();
  for (const finding of findings) {
    const advice = single(finding);
    const key = JSON.stringify([advice.rule.id, advice.file, advice.heading, finding.on.path, advice.edits]);
    const other = together.get(key);
    together.set(key, other ? { ...other, savingUsd: sum(other.savingUsd, advice.savingUsd) } : advice);
  }
  return [...together.values()];
}

function single({ rule, on, savingUsd, edits }: Finding): Advice {
  const { file, range } = on.instance.heading;
  const written = edits.find(edit => edit.file === file && !isEmpty(edit.range));
  return { rule, file, range: written?.range ?? range, heading: range, savingUsd, edits: distinct(edits) };
}

/** An insertion has no text to point at. */
const isEmpty = ({ start, end }: Range): boolean => start.line === end.line && start.character === end.character;

/** Two attributes may follow one variable. */
const distinct = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map(edit => [JSON.stringify(edit), edit])).values(),
];

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

export const messageOf = (title: string, savingUsd: number | undefined): string =>
  savingUsd === undefined || savingUsd <= 0 ? title : `${title}: saves ${usd(savingUsd)} a month`;
