import { type Data, Unknown } from '../../model.ts';
import { entries, field, isObject, items, textOf, within } from '../../terraform/plan/json.ts';
import { plain } from '../../terraform/plan/merge.ts';
import { afterDeployment } from '../values/scope.ts';

type Action = 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual';

/** What becomes of one resource. */
export type ResourceChange = {
  readonly id: string;
  readonly type: string;
  readonly action: Action;
  readonly replacement: 'True' | 'False' | 'Conditional' | undefined;
  readonly policy: string | undefined;
  /** Properties on both sides, where the change set tells them. */
  readonly before: Properties | undefined;
  readonly after: Properties | undefined;
  /** Properties that change, whether or not their values are told. */
  readonly touched: readonly string[];
};

export type Properties = ReadonlyMap<string, Data>;

/** The stack lets go of it, and AWS bills it still. */
export const isRetained = ({ action, policy }: ResourceChange): boolean => action === 'Remove' && policy === 'Retain';

const actions: readonly Action[] = ['Add', 'Modify', 'Remove', 'Import', 'Dynamic', 'SyncWithActual'];

/** Undefined for what is no change of a resource, as those of hooks are not. */
export function changeOf(node: unknown): ResourceChange | undefined {
  const change = field(node, 'ResourceChange');
  const [id, type] = [textOf(field(change, 'LogicalResourceId')), textOf(field(change, 'ResourceType'))];
  const action = actions.find(known => known === field(change, 'Action'));
  if (id === undefined || type === undefined || action === undefined) return undefined;
  return {
    id,
    type,
    action,
    replacement: (['True', 'False', 'Conditional'] as const).find(known => known === field(change, 'Replacement')),
    policy: textOf(field(change, 'PolicyAction')),
    before: propertiesIn(field(change, 'BeforeContext')),
    after: propertiesIn(field(change, 'AfterContext')),
    touched: [...new Set(items(field(change, 'Details')).flatMap(touchedBy))],
  };
}

function touchedBy(detail: unknown): readonly string[] {
  const name = textOf(within(detail, 'Target', 'Name'));
  return field(field(detail, 'Target'), 'Attribute') === 'Properties' && name !== undefined ? [name] : [];
}

/** A context is JSON within JSON. One without properties has none. */
function propertiesIn(context: unknown): Properties | undefined {
  const text = textOf(context);
  const root = text === undefined ? undefined : parsed(text);
  if (!isObject(root)) return undefined;
  return new Map(entries(field(root, 'Properties')).map(([name, value]) => [name, opened(plain(value) ?? null)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const open = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** What CloudFormation itself does not know yet is unknown; a text around it is too. */
function opened(data: Data): Data {
  if (typeof data === 'string') return data.includes(open) ? new Unknown(afterDeployment) : data;
  if (data === null || typeof data !== 'object' || data instanceof Unknown) return data;
  if (isList(data)) return data.map(opened);
  return Object.fromEntries(Object.entries(data).map(([name, member]) => [name, opened(member)]));
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
