import { type Data, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import type { Template } from '../template.ts';
import { toText } from '../values/scope.ts';
import type { Given } from './given.ts';

/** What a nested stack is given, as a map of names; of one nobody knows, all are unknown. */
export function passed(written: Data | undefined, { parameters }: Template): Given {
  if (written instanceof Unknown) return new Map([...parameters.keys()].map(name => [name, written]));
  return isMap(written) ? new Map(Object.entries(written)) : new Map();
}

/** The same as stack sets have it: a list of keys and values. */
export function listed(written: Data | undefined, template: Template): Given {
  if (written instanceof Unknown || !isList(written)) return passed(written, template);
  return new Map(
    written.flatMap((item): [string, Data][] => {
      const [name, value] = isMap(item) ? [toText(item['ParameterKey']), item['ParameterValue']] : [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

export const isMap = (data: Data | undefined): data is Readonly<Record<string, Data>> =>
  typeof data === 'object' && data !== null && !isList(data) && !(data instanceof Unknown);
