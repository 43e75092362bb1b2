import { asIntrinsic, type Entry, entry, itemsOf, type Node, textOf } from '../../syntax/tree.ts';
import { hashed } from '../hash.ts';
import { beside } from '../make.ts';
import { call, getAtt, list, map, property, ref, value } from '../nodes.ts';
import { conditionOf } from '../shared.ts';
import { at, type Sam } from '../source.ts';
import { refOf } from '../work.ts';

/** Where results go: a property, and what SAM makes for it. */
export type Destination = {
  readonly property: Entry | undefined;
  readonly made: readonly Entry[];
  readonly names: readonly (readonly [string, string])[];
  readonly conditions: readonly Entry[];
};

type Kind = { readonly type: string; readonly suffix: string; readonly arn: boolean };

/** What SAM makes where a destination has only a type. */
const kinds: Readonly<Record<string, Kind>> = {
  SQS: { type: 'AWS::SQS::Queue', suffix: 'Queue', arn: true },
  SNS: { type: 'AWS::SNS::Topic', suffix: 'Topic', arn: false },
};

export function destination(sam: Sam, config: string, name: string): Destination | undefined {
  const written = entry(entry(at(sam, 'EventInvokeConfig'), 'DestinationConfig')?.value, name);
  return written && toward(sam, written, config);
}

function toward(sam: Sam, written: Entry, config: string): Destination {
  const given = entry(written.value, 'Destination');
  const kind = kinds[textOf(entry(written.value, 'Type')?.value) ?? ''];
  const choice = choiceOf(given?.value, config);
  const isOwn = given === undefined || choice !== undefined;
  return kind && isOwn
    ? own(sam, written, `${config}${written.name}${kind.suffix}`, kind, choice)
    : elsewhere(written, given);
}

const elsewhere = (written: Entry, given: Entry | undefined): Destination => ({
  property: directed(written, given),
  made: [],
  names: [],
  conditions: [],
});

function own(sam: Sam, written: Entry, id: string, kind: Kind, choice: Choice | undefined): Destination {
  const { key } = written;
  const arn = kind.arn ? getAtt(id, 'Arn', key) : ref(id, key);
  const chosen = choice ? call('Fn::If', list([value(choice.name, key), arn, choice.other], key)) : arn;
  const limited = choice ? limit(sam, choice) : { sam, conditions: [] };
  return {
    property: directed(written, property('Destination', chosen, key)),
    made: [beside(limited.sam, id, kind.type, [], written)],
    names: [[`${sam.id}.Destination${kind.suffix}`, id]],
    conditions: limited.conditions,
  };
}

const directed = (written: Entry, to: Entry | undefined): Entry | undefined =>
  property(written.name, map([to], written.key), written.key);

/** When the destination is SAM's, and what it is otherwise. */
type Choice = { readonly name: string; readonly other: Node; readonly condition: Entry | undefined };

const isNothing = (node: Node | undefined): boolean => refOf(node) === 'AWS::NoValue';

/** `!If [Own, !Ref AWS::NoValue, arn]`, or the other way round, which takes a condition of its own. */
function choiceOf(node: Node | undefined, config: string): Choice | undefined {
  const made = node && asIntrinsic(node);
  const [test, yes, no] = made?.name === 'Fn::If' ? (itemsOf(made.argument) ?? []) : [];
  const name = textOf(test);
  return name === undefined || !yes || !no ? undefined : chosen(name, yes, no, config);
}

function chosen(name: string, yes: Node, no: Node, config: string): Choice | undefined {
  if (isNothing(yes)) return { name, other: no, condition: undefined };
  return isNothing(no) ? otherwise(name, yes, config) : undefined;
}

function otherwise(name: string, other: Node, config: string): Choice {
  const not = hashed(`NOT${name}`, config);
  const negated = call('Fn::Not', list([call('Condition', value(name, other))], other));
  return { name: not, other, condition: property(not, negated, other) };
}

/** What is made is there only when the function is, and when it is chosen. */
function limit(sam: Sam, choice: Choice): { readonly sam: Sam; readonly conditions: readonly Entry[] } {
  const { key, value: node } = sam.entry;
  const before = conditionOf(sam);
  const both = before === undefined ? choice.name : hashed(`${before}AND${choice.name}`, sam.id);
  const names = [before, choice.name].flatMap(name =>
    name === undefined ? [] : [call('Condition', value(name, key))],
  );
  const condition = before === undefined ? undefined : property(both, call('Fn::And', list(names, key)), key);
  const said = node.kind === 'map' ? [...node.entries.values()] : [];
  const limited = map([...said, property('Condition', value(both, key), key)], key);
  return {
    sam: { ...sam, entry: { ...sam.entry, value: limited } },
    conditions: [choice.condition, condition].flatMap(each => each ?? []),
  };
}
