import { type Data, Unknown } from '../../model.ts';
import { type Entry, entry, textOf } from '../syntax/tree.ts';
import { type Scope, toText } from '../values/scope.ts';

/** What a stack gives to others under a name of its own. */
export type Export = {
  readonly name: string;
  readonly region: string | Unknown;
  readonly value: () => Data | undefined;
};

/** An output that may not be there is unknown; one whose condition is false is left out. */
export function outputsOf(scope: Scope): Readonly<Record<string, Data>> {
  const outputs = [...scope.template.outputs.values()].flatMap((output): [string, Data][] => {
    const data = valueOf(output, scope);
    return data === undefined ? [] : [[output.name, data]];
  });
  return Object.fromEntries(outputs);
}

export function outputOf(scope: Scope, name: string): Data | undefined {
  const output = scope.template.outputs.get(name);
  return output && valueOf(output, scope);
}

function valueOf({ value }: Entry, scope: Scope): Data | undefined {
  const condition = textOf(entry(value, 'Condition')?.value);
  const exists = condition === undefined ? true : scope.condition(condition);
  if (exists === false) return undefined;
  const written = entry(value, 'Value')?.value;
  return exists instanceof Unknown ? exists : written && scope.evaluate(written);
}

/** One whose name is not known before deployment can be found by nobody. */
export function exportsOf(scope: Scope, region: string | Unknown): readonly Export[] {
  return [...scope.template.outputs.values()].flatMap(output => {
    const written = entry(entry(output.value, 'Export')?.value, 'Name')?.value;
    const name = written && toText(scope.evaluate(written));
    return name === undefined ? [] : [{ name, region, value: unlessAsked(name, output, scope) }];
  });
}

/** Stacks that import from each other cannot be deployed. */
function unlessAsked(name: string, output: Entry, scope: Scope): Export['value'] {
  let isAsked = false;
  return () => {
    if (isAsked) return needsItself(name, output, scope);
    isAsked = true;
    try {
      return valueOf(output, scope);
    } finally {
      isAsked = false;
    }
  };
}

function needsItself(name: string, { key }: Entry, { report, template }: Scope): Unknown {
  const message = `the export "${name}" needs itself, by way of other stacks`;
  report({ severity: 'error', code: 'cycle', message, at: template.syntax.source.at(key) });
  return new Unknown(message);
}
