import type { Problem } from '../../model.ts';
import { field, items, textOf, within } from './json.ts';
import { storedIn } from './state.ts';
import { isManaged, namedBy, type Pair, type Stored } from './stored.ts';

/** What the plan does to every resource, those it leaves alone included. */
export function pairsIn(plan: unknown, report: (problem: Problem) => void): readonly Pair[] {
  const deferrals = items(field(plan, 'deferred_changes'));
  const entries = [
    ...items(field(plan, 'resource_changes')).map(node => ({ node, deferred: undefined })),
    ...deferrals.map(each => ({ node: field(each, 'resource_change'), deferred: textOf(field(each, 'reason')) })),
  ].filter(({ node }) => isManaged(node));
  const pairs = entries.flatMap(({ node, deferred }) => pairOf(node, deferred, report));
  return [...pairs, ...untouched(plan, new Set(entries.flatMap(({ node }) => addressesOf(node))))];
}

const addressesOf = (node: unknown): readonly unknown[] => [field(node, 'address'), field(node, 'previous_address')];

function pairOf(node: unknown, deferred: string | undefined, report: (problem: Problem) => void): readonly Pair[] {
  const named = namedBy(node);
  if (!named) {
    report({ severity: 'error', code: 'syntax', message: 'a change in the plan names no resource; it is left out' });
    return [];
  }
  if (isLeftOut(node, named.address, report)) return [];
  const change = field(node, 'change');
  const movedFrom = textOf(field(node, 'previous_address'));
  const actions = items(field(change, 'actions'));
  const side = sideOf(named, change);
  return [
    {
      before: side('before', movedFrom ?? named.address),
      after: side('after', named.address),
      movedFrom,
      isReplaced: actions.length === 2 && actions.includes('create') && actions.includes('delete'),
      deferred,
    },
  ];
}

/** What neither side can be charged for. */
function isLeftOut(node: unknown, address: string, report: (problem: Problem) => void): boolean {
  const isForgotten = items(within(node, 'change', 'actions')).includes('forget');
  const isDeposed = field(node, 'deposed') !== undefined;
  const message = isForgotten
    ? `${address}: Terraform forgets it without destroying it; AWS bills it still, and the totals leave it out`
    : `${address}: what an earlier replacement left behind is destroyed; the totals leave it out`;
  if (isForgotten || isDeposed) report({ severity: 'info', code: 'not-supported', message });
  return isForgotten || isDeposed;
}

const sideOf =
  (named: Omit<Stored, 'values' | 'unknown' | 'secret'>, change: unknown) =>
  (side: 'before' | 'after', address: string): Stored | undefined => {
    const values = field(change, side);
    if (values === null || values === undefined) return undefined;
    const secret = field(change, `${side}_sensitive`);
    return { ...named, address, values, unknown: field(change, `${side}_unknown`), secret };
  };

/** What a plan with targets, or one that only refreshes, says nothing of stays as it is. */
const untouched = (plan: unknown, named: ReadonlySet<unknown>): readonly Pair[] =>
  storedIn(within(plan, 'prior_state', 'values')).flatMap(stored =>
    named.has(stored.address) ? [] : [unchanged(stored)],
  );

export const unchanged = (stored: Stored): Pair => ({
  before: stored,
  after: stored,
  movedFrom: undefined,
  isReplaced: false,
  deferred: undefined,
});
