import type { Data, Instance, Language } from '../../../estimator/src/model.ts';

const at = { file: 'made', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };

/** An instance as either language's evaluator hands it over, without the text it came from. */
export const made = (type: string, values: Readonly<Record<string, Data>>, given: Partial<Instance> = {}): Instance => {
  const language: Language = type.includes('::') ? 'cloudformation' : 'terraform';
  return {
    language,
    type,
    address: `${type}.made`,
    name: 'made',
    region: 'us-east-1',
    at,
    heading: at,
    countUnknown: undefined,
    tags: {},
    names: () => Object.keys(values),
    get: name => (Object.hasOwn(values, name) ? values[name] : undefined),
    edit: (path, value) => ({ ...at, text: `${path} = ${JSON.stringify(value)}` }),
    ...given,
  };
};
