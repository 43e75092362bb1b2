export { noConfig, parseConfig, type Config } from './config.ts';
export { parameterText, variableText } from './data.ts';
export { configIn, configOfBase, isConfig } from './find.ts';
export type { Listed, Named } from './projects.ts';
