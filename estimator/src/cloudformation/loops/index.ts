import { textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import type { Transform, TransformContext } from '../transforms.ts';
import { createScope } from '../values/evaluate.ts';
import { disclosedParameters } from '../values/secrets.ts';
import { expandedEntries, tooMuch } from './expand.ts';
import type { Work } from './loop.ts';

/** What all loops of a template together may make. */
const mostCharacters = 6_000_000;

/** `Fn::ForEach` written out: in conditions, resources and outputs, and within what these hold. */
export const runLoops: Transform = (template, context) => {
  if (!template.syntax.source.text.includes('Fn::ForEach')) return template;
  const work = workOn(template, context);
  const section = (entries: Template['resources']): Template['resources'] => expandedEntries(entries, new Map(), work);
  return {
    ...template,
    conditions: section(template.conditions),
    resources: section(template.resources),
    outputs: section(template.outputs),
  };
};

/** What a loop runs over is shown in the names of what it makes, so a secret stays unknown. */
function workOn(template: Template, { parameters, report }: TransformContext): Work {
  const scope = createScope(template, disclosedParameters(template, parameters) ?? parameters, report);
  const say: Work['say'] = (severity, code, message, { start, end }) => {
    report({ severity, code, message, at: template.syntax.source.at({ start, end }) });
  };
  let left = mostCharacters;
  const spend: Work['spend'] = (characters, { start }) => {
    if (left < 0) return false;
    left -= characters;
    if (left < 0) say('error', 'limit', tooMuch, { start, end: start });
    return left >= 0;
  };
  let isAllowed = template.transforms.some(node => textOf(node) === 'AWS::LanguageExtensions');
  const begin: Work['begin'] = ({ key }) => {
    if (!isAllowed) say('warning', 'not-supported', 'ForEach works only with Transform: AWS::LanguageExtensions', key);
    isAllowed = true;
  };
  return { evaluate: scope.evaluate, say, spend, begin };
}
