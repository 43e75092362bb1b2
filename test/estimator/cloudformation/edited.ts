import type { Edit, Instance, Scalar } from '../../../estimator/src/model.ts';

/** The text after an edit. */
function applied(text: string, { range: { start, end }, text: replacement }: Edit): string {
  return text.slice(0, offset(text, start)) + replacement + text.slice(offset(text, end));
}

function offset(text: string, { line, character }: Edit['range']['start']): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** Undefined when there is no edit. */
export function edited(text: string, instance: Instance, path: string, value: Scalar): string | undefined {
  const edit = instance.edit(path, value);
  return edit && applied(text, edit);
}
