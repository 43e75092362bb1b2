import { includeFiles } from './include/index.ts';
import { runLoops } from './loops/index.ts';
import { serverless } from './sam/index.ts';
import type { Data, Problem, SourceTree } from '../model.ts';
import type { Template } from './template.ts';

export type TransformContext = {
  readonly tree: SourceTree;
  readonly file: string;
  /** Parameters and pseudo parameters. */
  readonly parameters: ReadonlyMap<string, Data>;
  readonly report: (problem: Problem) => void;
};

/** Rewrites a template before anything in it is evaluated. What it makes keeps the place of the text it was made from. */
export type Transform = (template: Template, context: TransformContext) => Template;

/** In CloudFormation's own order: included files, loops, SAM. */
const transforms: readonly Transform[] = [includeFiles, runLoops, serverless];

export const transformed: Transform = (template, context) =>
  transforms.reduce((done, transform) => transform(done, context), template);
