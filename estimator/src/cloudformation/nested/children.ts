import { type Data, Unknown } from '../../model.ts';
import { type Declared, instanceOf, withTags } from '../instance.ts';
import { type Copy, copiesOf } from '../stack-set/index.ts';
import { tagsOf } from '../tags.ts';
import { entry } from '../syntax/tree.ts';
import type { Estate } from './estate.ts';
import type { StackInput } from './input.ts';
import type { Refusal } from './location.ts';
import { type Made, type Remark, stacksOf } from './made.ts';
import { listed, passed } from './passed.ts';
import type { Stack } from './stack.ts';
import { type Found, templateOf } from './template-of.ts';

const setType = 'AWS::CloudFormation::StackSet';

export const makesStacks = ({ type }: Declared): boolean => type === 'AWS::CloudFormation::Stack' || type === setType;

/** The stacks that a resource makes; none, and why, when they cannot be read. */
export function madeBy(declared: Declared, parent: Stack, estate: Estate): Made {
  const instance = instanceOf(declared, parent.surroundings);
  const maker: Maker = { declared, parent, estate, get: name => instance.get(name) };
  const found = templateOf(declared, maker.get, parent, estate);
  if ('refused' in found) return { stacks: [], why: refused(maker, found.refused) };
  const { resource } = declared;
  const places = { copies: resource.key, parameters: parametersOf(declared)?.key ?? resource.key };
  const say = ({ about, ...remark }: Remark): Unknown => refused(maker, { ...remark, at: places[about] });
  return stacksOf({ found, estate, say }, copiesBy(maker, found), copy => inputOf(maker, found, copy));
}

const parametersOf = ({ resource }: Declared) => entry(entry(resource.value, 'Properties')?.value, 'Parameters');

type Maker = {
  readonly declared: Declared;
  readonly parent: Stack;
  readonly estate: Estate;
  readonly get: (name: string) => Data | undefined;
};

function refused({ declared, parent, estate }: Maker, { severity, code, message, at }: Refusal): Unknown {
  const { naming } = parent.input;
  const { source } = parent.scope.template.syntax;
  const address = naming.addressOf(declared.resource.name);
  estate.report({ severity, code, message: `${address}: ${message}`, at: source.at(at) });
  return new Unknown(`${address}: ${message}`);
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
  const { naming, tags, files, makerAt, place, isFixed } = parent.input;
  const shown = instanceOf(declared, parent.surroundings).disclosed?.get('Parameters');
  return {
    ...copy,
    template,
    shown: shown === undefined ? undefined : type === setType ? listed(shown, template) : passed(shown, template),
    naming: naming.within(resource.name, copy.key, template),
    tags: withTags(tags, tagsOf(get('Tags'))),
    countUnknown: exists === true ? copy.countUnknown : exists,
    files: [...files, file],
    makerAt,
    place: isInline ? place : undefined,
    isFixed: isFixed || isInline,
  };
}
