export { type Estate, type Importer, noImports, openEstate } from './estate.ts';
export { type EvaluatedStacks, evaluatedStacks, type Named } from './evaluated.ts';
export { type Exporting, foreign, importerOf } from './exports.ts';
export { byLogicalId, type Naming } from './naming.ts';
export { localTemplatesOf, rootTemplates } from './roots.ts';
export { Stack } from './stack.ts';
