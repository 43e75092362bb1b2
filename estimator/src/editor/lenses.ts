import type { Estimate, ResourceEstimate } from '../estimate.ts';
import { kindOf, coverageOf } from '../coverage.ts';
import type { Range } from '../model.ts';
import { usd } from '../money.ts';
import { total } from '../price.ts';
import { blocksOf, type Block } from './blocks.ts';
import { sentence, wordingOf, type Wording } from './wording.ts';

export type Lens = { readonly range: Range; readonly title: string };

/** One lens per resource block, and the file's total beside the first when there are several. */
export function lenses(estimate: Estimate, file: string): readonly Lens[] {
  const blocks = blocksOf(estimate.resources, file);
  const [first] = blocks;
  if (!first) return [];
  const own = blocks.map(block => ({ range: block.heading, title: titleOf(block) }));
  const sum = totalTitle(blocks, isListed(estimate));
  return sum === undefined ? own : [...own.slice(0, 1), { range: first.heading, title: sum }, ...own.slice(1)];
}

/** Whether nothing has been made of AWS's own prices. */
export const isListed = ({ snapshot: { adjustments = [] } }: Estimate): boolean => adjustments.length === 0;

/** What a block costs, however many resources it makes. */
export function titleOf({ resources: all }: Pick<Block, 'resources'>): string {
  const resources = billedOf(all);
  const [first, ...others] = resources;
  const wording = wordingOf(first);
  if (first.instance.countUnknown) return uncounted(first, wording);
  if (others.length === 0) return sentence(wording);
  const isOfOneKind = others.every(({ instance }) => instance.type === first.instance.type);
  return isOfOneKind ? severalTitle(resources.map(wordingOf)) : mixedTitle(resources.map(wordingOf));
}

/** What one text makes besides what is billed, like a function's role, is not worth a word. */
function billedOf(resources: Block['resources']): Block['resources'] {
  const [first, ...others] = resources.filter(({ status }) => status !== 'free');
  return first === undefined ? [resources[0]] : [first, ...others];
}

function mixedTitle(wordings: readonly Wording[]): string {
  const amounts = wordings.flatMap(({ usd: amount }) => (amount === undefined ? [] : [amount]));
  const rests = [...new Set(wordings.flatMap(({ rest }) => rest ?? []))];
  const parts = amounts.length === 0 ? rests : [`${usd(total(amounts))} a month`, ...rests];
  return `${String(wordings.length)} resources: ${parts.join('; ')}`;
}

function uncounted({ status }: ResourceEstimate, { usd: amount, rest }: Wording): string {
  if (status === 'free' || status === 'unsupported') return rest ?? '';
  const each =
    amount === undefined ? rest : [`${usd(amount)} a month each`, ...(rest === undefined ? [] : [rest])].join(' ');
  return `${each ?? ''}, count unknown`;
}

function severalTitle(wordings: readonly Wording[]): string {
  const amounts = wordings.flatMap(({ usd: amount }) => (amount === undefined ? [] : [amount]));
  const rests = [...new Set(wordings.flatMap(({ rest }) => rest ?? []))];
  const rest = rests.length > 1 ? `${rests[0] ?? ''} …` : rests[0];
  const count = wordings.length;
  if (amounts.length === 0) return `${String(count)} × ${rest ?? ''}`;
  if (amounts.length < count)
    return `${usd(total(amounts))} a month for ${String(amounts.length)} of ${String(count)}; ${rest ?? ''}`;
  const sum = `${String(count)} × ${spread(amounts)} = ${usd(total(amounts))} a month`;
  return rest === undefined ? sum : `${sum} ${rest}`;
}

/** `$7.59`, or `$7.59–$15.18` when they differ. */
const spread = (amounts: readonly number[]): string => {
  const [least, most] = [usd(Math.min(...amounts)), usd(Math.max(...amounts))];
  return least === most ? least : `${least}–${most}`;
};

/** Undefined when no amount is known, since a total of nothing known is not zero; or when it says nothing that the one block does not. */
function totalTitle(blocks: readonly Block[], areListed: boolean): string | undefined {
  if (blocks.length === 1 && areListed) return undefined;
  const resources = blocks.flatMap(block => block.resources);
  const amounts = resources.filter(({ instance }) => !instance.countUnknown).map(resource => wordingOf(resource).usd);
  if (amounts.every(amount => amount === undefined)) return undefined;
  const usage = resources.some(resource => kindOf(resource) === 'usageBased') ? ' + usage' : '';
  return `Total of this file: ${usd(total(amounts))} a month${usage}${coverageText(resources)}${areListed ? '' : ', not list prices'}`;
}

/** Silent when the total speaks of everything that costs. */
function coverageText(resources: readonly ResourceEstimate[]): string {
  const { priced, usageBased, unpriced, unsupported, unknown } = coverageOf(resources);
  const known = priced + usageBased;
  const all = known + unpriced + unsupported + unknown;
  return known === all ? '' : `, ${String(known)} of ${String(all)} resources priced`;
}
