import { isConfig } from '@costlens/estimator';

/** What a file may be to us, by its name alone. */
export const isTerraform = (path: string): boolean => /\.(tf|tofu)(\.json)?$/.test(path);

/** Whether it is one, the estimator says. */
export const mayBeTemplate = (path: string): boolean =>
  /\.(ya?ml|json|template)$/.test(path) && !isTerraform(path) && !isInput(path);

/** Values rather than declarations: they change prices, but have no lenses of their own. */
const isInput = (path: string): boolean =>
  isVariables(path) || isConfig(path) || /(^|\/)(costlens|infracost)-usage\.ya?ml$/.test(path);

export const isVariables = (path: string): boolean => /\.tfvars(\.json)?$/.test(path);

/** Every file whose change on disk may change a price. */
export const watched = '**/*.{tf,tofu,tfvars,json,yml,yaml,template}';
