import type { Problem, Severity } from '../../model.ts';
import { field, textOf } from '../../terraform/plan/json.ts';
import type { JsonFile } from '../cdk/json-file.ts';
import { isRetained, type ResourceChange } from './change.ts';

type Remark = Pick<Problem, 'severity' | 'code' | 'message'>;

/** What a person should know of one change. */
export const remarksOn = (change: ResourceChange): readonly Remark[] =>
  rows
    .filter(({ when }) => when(change))
    .map(({ severity = 'info', message }) => ({
      severity,
      code: 'not-supported',
      message: `${change.id}: ${message}`,
    }));

type Row = {
  readonly when: (change: ResourceChange) => boolean;
  readonly severity?: Severity;
  readonly message: string;
};

const rows: readonly Row[] = [
  {
    when: isRetained,
    message: 'it is retained when the stack lets go of it; AWS bills it still',
  },
  {
    when: ({ policy = '' }) => policy === 'ReplaceAndRetain' || policy.endsWith('Snapshot'),
    message: 'the old one, or a snapshot of it, is kept; AWS bills that still, and the totals leave it out',
  },
  {
    when: ({ replacement }) => replacement === 'Conditional',
    message: 'whether it is replaced is known at deployment',
  },
  {
    when: ({ type }) => type === 'AWS::CloudFormation::Stack',
    severity: 'warning',
    message: 'what changes in a nested stack is in a change set of its own; it is not counted',
  },
  {
    when: ({ action }) => action === 'Import',
    message: 'it is there already, and is billed on both sides',
  },
];

/** What a person should know of the whole. */
export function remarksOnAll({ root, at }: JsonFile, hasTemplate: boolean): Problem[] {
  const status = textOf(field(root, 'Status'));
  const reason = textOf(field(root, 'StatusReason')) ?? '';
  const isEmpty = /didn't contain changes|no updates are to be performed/i.test(reason);
  const failed = status === 'FAILED' && !isEmpty ? [error(`the change set failed: ${reason}`)] : [];
  const paged = textOf(field(root, 'NextToken')) === undefined ? [] : [error(more)];
  const found = [
    ...failed,
    ...paged,
    ...(Array.isArray(field(root, 'Changes')) ? [] : [{ ...error(none), code: 'syntax' as const }]),
  ];
  const partial: readonly Remark[] = hasTemplate ? [] : [{ severity: 'info', code: 'not-supported', message: only }];
  return [...found, ...partial].map(remark => ({ ...remark, at: at('Changes') }));
}

const error = (message: string): Remark => ({ severity: 'error', code: 'not-supported', message });
const more = 'the change set goes on on another page; describe it whole, without --no-paginate and --max-items';
const none = 'the file holds no Changes; give what aws cloudformation describe-change-set prints';
const only = 'only what changes is counted: a change set does not tell the rest of the stack';
