/** Whether a file is a plan or a state, by a look at its text: nothing is parsed. */
export const isPlan = (text: string): boolean => isBinaryPlan(text) || (/^\uFEFF?\s*\{/.test(text) && isJsonPlan(text));

/** What `terraform plan -out` writes is a zip archive. */
export const isBinaryPlan = (text: string): boolean => text.startsWith('PK\u0003\u0004');

const isJsonPlan = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format_version"\s*:/.test(text) || isShown(text) || isStateFile(text);

const isShown = (text: string): boolean =>
  text.includes('"format_version"') && ['planned_values', 'resource_changes', 'values'].some(has(text));

const isStateFile = (text: string): boolean => ['lineage', 'serial', 'resources'].every(has(text));

const has =
  (text: string) =>
  (name: string): boolean =>
    text.includes(`"${name}"`);
