import type { ResourceEstimate } from '../../estimate.ts';
import type { Language } from '../../model.ts';

/** A key in brackets may hold whatever else parts an address. */
const call = /module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./y;
/** What of Terraform makes a stack comes before the names in that stack. */
const maker = /aws_cloudformation_\w+\.[^./[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])*\//y;
const nested = /[^./[(]*(?:\["(?:[^"\\]|\\.)*"\])?[./]/y;

const inTerraform: readonly RegExp[] = [call];
const inCloudFormation: readonly RegExp[] = [call, maker, nested];

/** Where in an address each of the calls, or of the nested stacks, that lead to the resource itself ends. */
export function moduleEnds(language: Language, address: string): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const step of language === 'terraform' ? inTerraform : inCloudFormation) {
    for (step.lastIndex = from; step.test(address); from = step.lastIndex) ends.push(step.lastIndex - 1);
  }
  return ends;
}

/** What an address says before the resource itself: the calls, or the nested stacks, that lead to it. */
export const moduleOf = (language: Language, address: string): string =>
  address.slice(0, moduleEnds(language, address).at(-1) ?? 0);

type Home = { readonly address: string; readonly ends: readonly number[] };

/** The address of a resource, and where its modules end in it. */
export function homeOf(resource: ResourceEstimate | undefined): Home {
  if (!resource) return { address: '', ends: [] };
  const { language, address } = resource.instance;
  return { address, ends: moduleEnds(language, address) };
}
