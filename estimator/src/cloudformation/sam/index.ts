import { type Entry, entry, type Node, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import type { Transform } from '../transforms.ts';
import { codeDeploy } from './code-deploy.ts';
import { connected } from './connected.ts';
import { expanded } from './expand.ts';
import { gathered } from './gather.ts';
import { readGlobals } from './globals.ts';
import { implicitly } from './implicit.ts';
import { notified } from './notify.ts';
import { withIds } from './references.ts';
import { kindOf, readSam } from './source.ts';
import { type Work, workOn } from './work.ts';

const name = 'AWS::Serverless-2016-10-31';

const isSam = (node: Node): boolean => (textOf(node) ?? textOf(entry(node, 'Name')?.value)) === name;

/** SAM's resources as what CloudFormation makes of them. */
export const serverless: Transform = (template, context) =>
  template.transforms.some(isSam) ? expand(template, workOn(template, context)) : template;

function expand(template: Template, work: Work): Template {
  const globals = readGlobals(template, work);
  const declared = [...template.resources.values()].flatMap(resource => {
    const kind = kindOf(resource);
    return kind === undefined ? [] : [readSam(resource, kind, globals, work)];
  });
  const implicit = implicitly(declared, globals, work);
  const sams = [...declared, ...implicit.map(({ sam }) => sam)];
  const around = { ...work, sams: new Map(sams.map(sam => [sam.id, sam])) };
  const expansions = [...expanded(sams, around), ...connected(template, sams, work)];
  const deployments = codeDeploy(sams, work);
  const names = new Map(expansions.flatMap(({ names: own }) => own ?? []));
  const resources = gathered(template, expansions, deployments.entries, work);
  return {
    ...template,
    transforms: template.transforms.filter(node => !isSam(node)),
    conditions: added(template.conditions, [
      ...implicit.map(({ condition }) => condition),
      deployments.condition,
      ...expansions.flatMap(({ conditions }) => conditions ?? []),
    ]),
    resources: withIds(notified(resources, sams, names, work), names),
    outputs: withIds(template.outputs, names),
  };
}

const added = (before: Template['conditions'], made: readonly (Entry | undefined)[]): Template['conditions'] =>
  new Map([...before, ...made.flatMap(each => (each === undefined ? [] : [[each.name, each] as const]))]);
