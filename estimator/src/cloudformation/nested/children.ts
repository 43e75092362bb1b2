import { type Data, Unknown } from '../../model.ts';
import { type Declared, instanceOf, withTags } from '../instance.ts';
import { type Copy, copiesOf } from '../stack-set/index.ts';
import { tagsOf } from '../tags.ts';
import { entry } from '../syntax/tree.ts';
import type { Estate } from './estate.ts';
import { type Given, missingIn } from './given.ts';
import type { StackInput } from './input.ts';
import type { Refusal } from './location.ts';
import { listed, passed } from './passed.ts';
import { type Made, Stack } from './stack.ts';
import { type Found, templateOf } from './template-of.ts';

const setType = 'AWS::CloudFormation::StackSet';

export const makesStacks = ({ type }: Declared): boolean => type === 'AWS::CloudFormation::Stack' || type === setType;

/** The stacks that a resource makes; none, and why, when they cannot be read. */
export function madeBy(declared: Declared, parent: Stack, estate: Estate): Made {
  const instance = instanceOf(declared, parent.surroundings);
  const maker: Maker = { declared, parent, estate, get: name => instance.get(name) };
  const found = templateOf(declared, maker.get, parent, estate);
  if ('refused' in found) return refused(maker, found.refused);
  const copies = copiesBy(maker, found);
  const at = declared.resource.key;
  if (copies instanceof Unknown)
    return refused(maker, { severity: 'warning', code: 'count-unknown', message: copies.reason, at });
  const stacks = copies.flatMap(copy => {
    if (!estate.admit(found.template.resources.size)) return [];
    const given = checked(maker, found, copy.given);
    return [new Stack(inputOf(maker, found, { ...copy, given }), estate)];
  });
  if (stacks.length === copies.length) return { stacks, why: undefined };
  const { why } = refused(maker, { severity: 'error', code: 'limit', message: tooMany, at });
  return { stacks, why };
}

const tooMany = 'there are too many stacks in each other; the rest is not read';

type Maker = {
  readonly declared: Declared;
  readonly parent: Stack;
  readonly estate: Estate;
  readonly get: (name: string) => Data | undefined;
};

function refused({ declared, parent, estate }: Maker, { severity, code, message, at }: Refusal): Made {
  const { naming } = parent.input;
  const { source } = parent.scope.template.syntax;
  const address = naming.addressOf(declared.resource.name);
  estate.report({ severity, code, message: `${address}: ${message}`, at: source.at(at) });
  return { stacks: [], why: new Unknown(`${address}: ${message}`) };
}

function copiesBy({ declared, parent, get }: Maker, { template }: Found): readonly Copy[] | Unknown {
  if (declared.type === setType) return copiesOf(get, template);
  const { region, pseudo } = parent.input;
  const inherited = new Map([...pseudo].filter(([name]) => name !== 'AWS::StackName'));
  const given = passed(get('Parameters'), template);
  return [{ key: undefined, region, given, pseudo: inherited, countUnknown: undefined }];
}

function inputOf({ declared, parent, get }: Maker, { template, file, isInline }: Found, copy: Copy): StackInput {
  const { exists, resource, type } = declared;
  const { naming, tags, files, isFixed } = parent.input;
  const shown = instanceOf(declared, parent.surroundings).disclosed?.get('Parameters');
  return {
    ...copy,
    template,
    shown: shown === undefined ? undefined : type === setType ? listed(shown, template) : passed(shown, template),
    naming: naming.within(resource.name, copy.key, template),
    tags: withTags(tags, tagsOf(get('Tags'))),
    countUnknown: exists === true ? copy.countUnknown : exists,
    files: [...files, file],
    isFixed: isFixed || isInline,
  };
}

/** CloudFormation refuses a stack that is given too little, or too much; what is missing is unknown. */
function checked(maker: Maker, { template, file }: Found, given: Given): Given {
  const { resource } = maker.declared;
  const at = entry(entry(resource.value, 'Properties')?.value, 'Parameters')?.key ?? resource.key;
  const missing = missingIn(template, given);
  if (missing.length > 0) {
    const message = `${file} needs ${missing.join(', ')}, which the stack is not given`;
    refused(maker, { severity: 'error', code: 'variable', message, at });
  }
  const strangers = [...given.keys()].filter(name => !template.parameters.has(name));
  if (strangers.length > 0) {
    const message = `${file} has no parameter ${strangers.join(', ')}`;
    refused(maker, { severity: 'error', code: 'reference', message, at });
  }
  return new Map([...given, ...missing.map(name => [name, new Unknown(`parameter "${name}" is not given`)] as const)]);
}
