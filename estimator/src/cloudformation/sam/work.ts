import { type Data, type ProblemCode, type Severity, type Span, Unknown } from '../../model.ts';
import { asIntrinsic, type Node, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import type { TransformContext } from '../transforms.ts';
import { toText } from '../values/scope.ts';
import { disclosedParameters } from '../values/secrets.ts';

/** What expanding needs besides the resource at hand. */
export type Work = {
  /** A text, or a parameter's; undefined when it is worked out otherwise. */
  readonly text: (node: Node | undefined) => string | undefined;
  readonly say: (severity: Severity, code: ProblemCode, message: string, at: Span) => void;
  /** Takes from what all of SAM may make; false when it is used up. */
  readonly spend: (entries: number, at: Span) => boolean;
};

/** CloudFormation takes 500 resources; what SAM makes of many functions may be some more. */
const mostEntries = 150_000;

/** Names are made from parameters, so a secret one stays unknown. */
export function workOn(template: Template, { parameters, report }: TransformContext): Work {
  const known = disclosedParameters(template, parameters) ?? parameters;
  const say: Work['say'] = (severity, code, message, { start, end }) => {
    report({ severity, code, message, at: template.syntax.source.at({ start, end }) });
  };
  return { text: node => textAmong(node, known), say, spend: allowance(say) };
}

function textAmong(node: Node | undefined, parameters: ReadonlyMap<string, Data>): string | undefined {
  const written = textOf(node);
  if (written !== undefined || node === undefined) return written;
  const name = refOf(node);
  const data = name === undefined ? undefined : parameters.get(name);
  return data instanceof Unknown ? undefined : toText(data);
}

/** What a `Ref` names. */
export function refOf(node: Node | undefined): string | undefined {
  const intrinsic = node && asIntrinsic(node);
  return intrinsic?.name === 'Ref' ? textOf(intrinsic.argument) : undefined;
}

function allowance(say: Work['say']): Work['spend'] {
  let left = mostEntries;
  return (entries, { start }) => {
    if (left < 0) return false;
    left -= entries;
    if (left < 0) say('error', 'limit', 'the SAM resources of this template make too much', { start, end: start });
    return left >= 0;
  };
}
