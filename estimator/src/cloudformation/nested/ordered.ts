import { type Data, type Problem, Unknown } from '../../model.ts';
import type { Place } from '../instance.ts';
import type { Copy } from '../stack-set/index.ts';
import { readSyntax } from '../syntax/read.ts';
import { type Entry, entry, type Syntax, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { hasHole } from '../values/dynamic.ts';
import type { Estate } from './estate.ts';
import type { Given } from './given.ts';
import { type Made, type Remark, stacksOf } from './made.ts';
import { byLogicalId, keyed } from './naming.ts';
import { type Found, templateAtPlace } from './template-of.ts';
import { vendorTypesAmong } from './vendors.ts';

/** Who orders stacks that no template makes. */
export type Orderer = {
  /** Its resources are called `address/LogicalId`. */
  readonly address: string;
  readonly formerAddress: string | undefined;
  readonly place: Place;
};

/** Stacks of a template, and all that they are given. */
export type Order = Orderer & {
  readonly template: Found;
  readonly copies: readonly Copy[] | Unknown;
  /** What of the parameters may be shown: secrets are unknown. */
  readonly shown: Given | undefined;
  readonly tags: Data;
  /** Why nobody knows how many there are of all of them. */
  readonly countUnknown: Unknown | undefined;
};

export function madeToOrder(order: Order, estate: Estate): Made {
  const { template: found, copies, shown, tags, place, countUnknown } = order;
  const say = (remark: Remark): Unknown => refuse(order, remark, estate);
  return stacksOf({ found, estate, say }, copies, copy => ({
    ...copy,
    template: found.template,
    shown,
    naming: namingOf(order, copy),
    tags,
    countUnknown: countUnknown ?? copy.countUnknown,
    files: [found.file],
    makerAt: place.at,
    place: found.isInline ? place : undefined,
    isFixed: found.isInline,
  }));
}

function namingOf({ address, formerAddress }: Orderer, { key }: Copy) {
  const former = formerAddress === undefined ? undefined : `${keyed(formerAddress, key)}/`;
  return byLogicalId(`${keyed(address, key)}/`, former);
}

/** A limit that is passed is said once, not by each of a million. */
export function refuse(
  { address, place }: Orderer,
  { severity, code, message }: Pick<Problem, 'severity' | 'code' | 'message'>,
  { report }: Estate,
): Unknown {
  report({ severity, code, message: code === 'limit' ? message : `${address}: ${message}`, at: place.heading });
  return new Unknown(`${address}: ${message}`);
}

/** Reads a text that stands in another language's file, or is all of a file of the repository. */
export function templateReader({ tree, templateAt }: Estate) {
  const known = new Map<string, Syntax>();
  return (text: string, file: string | undefined, { heading }: Place): Found => {
    const template = file !== undefined && tree.read(file) === text ? templateAt(file) : undefined;
    if (file !== undefined && template) return { template, file, isInline: false };
    const syntax = known.get(text) ?? readSyntax(heading.file, text);
    known.set(text, syntax);
    return templateAtPlace(syntax, heading.file, heading);
  };
}

/** Whether all holes in a text stand where values do: it is known then what there is. */
export const hasHolesInValuesOnly = ({ syntax, resources, problems }: Template): boolean =>
  problems.length === 0 && !holeInName.test(syntax.source.text) && [...resources.values()].every(isNamed);

const holeInName = /(?:\bRef|\bIf|GetAtt)"?\s*:?[[\s-]*["']?[\w.]*\ue010/;

const isNamed = ({ name, value }: Entry): boolean =>
  !hasHole(name) &&
  value.kind !== 'scalar' &&
  ['Type', 'Condition'].every(each => !hasHole(textOf(entry(value, each)?.value) ?? ''));

/** Of a template whose stacks nobody makes here. */
export const vendorTypesIn = ({ resources }: Template): readonly string[] =>
  vendorTypesAmong([...resources.values()].flatMap(({ value }) => textOf(entry(value, 'Type')?.value) ?? []));
