import type { Problem, Source } from '../../model.ts';

/** Lines and columns are counted from one, as people do. */
export const placeJson = (at: Source | undefined) => ({
  file: at?.file ?? null,
  line: at ? at.range.start.line + 1 : null,
  column: at ? at.range.start.character + 1 : null,
});

export const problemJson = ({ severity, code, message, at }: Problem) => ({
  severity,
  code,
  message,
  ...placeJson(at),
});
