import type { Estimate } from '../estimate.ts';
import type { Edit, Range } from '../model.ts';
import { shareLine } from './blocks.ts';
import { adviceOf, messageOf, type Advice } from './findings.ts';

/** One change that follows one finding: all of its edits, or none. */
export type Fix = {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The notice it answers. */
  readonly code: string;
  readonly range: Range;
};

/** What can be done about a place in a file. */
export const fixes = (estimate: Estimate, file: string, range: Range): readonly Fix[] =>
  adviceOf(estimate)
    .filter(advice => advice.edits.length > 0 && advice.file === file && touches(advice, range))
    .map(({ rule, savingUsd, edits, range: at }) => ({
      title: messageOf(rule.title, savingUsd),
      edits,
      code: rule.id,
      range: at,
    }));

/** On the lines of the underlined text, or of the block's heading. */
const touches = (advice: Advice, range: Range): boolean =>
  shareLine(advice.range, range) || shareLine(advice.heading, range);
