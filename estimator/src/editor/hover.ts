import type { Estimate, ResourceEstimate } from '../estimate.ts';
import { settledText } from '../report/words.ts';
import { assumedRegion, noRegion, type Position, type Range, Unknown } from '../model.ts';
import { blocksOf, onLines, type Block } from './blocks.ts';
import { breakdown } from './breakdown.ts';
import { messageOf } from './findings.ts';
import { isListed, titleOf } from './lenses.ts';
import { code, escaped, row } from './markdown.ts';

export type Hover = { readonly range: Range; readonly markdown: string };

/** The bill of the block whose heading is pointed at. */
export function hover(estimate: Estimate, file: string, position: Position): Hover | undefined {
  const block = blocksOf(estimate.resources, file).find(({ heading }) => onLines(heading, position));
  return block && { range: block.heading, markdown: markdownOf(block, estimate) };
}

function markdownOf(block: Block, estimate: Estimate): string {
  const [first] = block.resources;
  return [
    `**${escaped(nameOf(block))}**: ${escaped(titleOf(block))}`,
    ...(first.reason === undefined ? [] : ['', escaped(first.reason)]),
    ...(first.instance.countUnknown
      ? ['', `How many there are is not known: ${escaped(first.instance.countUnknown.reason)}`]
      : []),
    '',
    ...several(block),
    ...breakdown(first),
    '',
    ...findingsOf(block, estimate),
    '',
    footer(first, estimate),
  ].join('\n');
}

const nameOf = ({ resources: [first, ...others] }: Block): string =>
  others.length === 0 ? first.instance.address : `${first.instance.address} and ${String(others.length)} more`;

const shown = 10;

/** Each resource of a block with its amount; the breakdown below it is the first one's. */
function several({ resources }: Block): readonly string[] {
  if (resources.length === 1) return [];
  const isOneProject = resources.every(({ project }) => project === resources[0].project);
  const named = ({ instance, project }: ResourceEstimate): string =>
    isOneProject ? instance.address : `${instance.address} in ${project === '' ? '.' : project}`;
  const rows = resources
    .slice(0, shown)
    .map(resource => row([escaped(named(resource)), escaped(titleOf({ resources: [resource] }))]));
  const more = resources.length - shown;
  const rest = more > 0 ? [row([`and ${String(more)} more`, ''])] : [];
  return ['| Resource | |', '|:--|:--|', ...rows, ...rest, '', `${escaped(named(resources[0]))}:`, ''];
}

function findingsOf({ resources }: Block, { findings }: Estimate): readonly string[] {
  const instances = new Set(resources.map(({ instance }) => instance));
  const texts = findings
    .filter(({ on }) => instances.has(on.instance))
    .map(
      ({ rule, savingUsd }) =>
        `- **${escaped(messageOf(rule.title, savingUsd))}** ${escaped(rule.why)} (${rule.practice})`,
    );
  return [...new Set(texts)].slice(0, shown);
}

function footer({ instance: { region } }: ResourceEstimate, estimate: Estimate): string {
  const { snapshot, problems } = estimate;
  const whose = isListed(estimate) ? 'AWS list prices' : 'prices';
  const age = problems.some(({ code }) => code === 'snapshot') ? ' (old)' : '';
  const parts = [regionText(region), `${whose} of ${snapshot.date}${age}`, ...settledText(snapshot, undefined)];
  return [...parts.map(escaped), `snapshot ${code(snapshot.id)}`].join(' · ');
}

function regionText(region: string | Unknown): string {
  if (!(region instanceof Unknown)) return `Region ${region}`;
  return region.reason === noRegion ? `Region ${assumedRegion}, since ${noRegion}` : `Region unknown: ${region.reason}`;
}
