export { type Estate, type Importer, noImports, openEstate } from './estate.ts';
export { type EvaluatedStacks, evaluatedStacks, type Named } from './evaluated.ts';
export { foreign, importerOf } from './exports.ts';
export { byLogicalId } from './naming.ts';
export { rootTemplates } from './roots.ts';
export { Stack } from './stack.ts';
