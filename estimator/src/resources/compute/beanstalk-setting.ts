import type { Names } from '../../resource.ts';

/** The value of one of the options that an environment lists. */
export const setting = (namespace: string, name: string): Names => [
  `setting.namespace=${namespace}.name=${name}.value`,
  `OptionSettings.Namespace=${namespace}.OptionName=${name}.Value`,
];
