import type { Evaluated } from '../model.ts';
import type { Project } from './project.ts';

/** What is left of a project that Costlens itself failed at: the others are not to suffer from it. */
export function faulty({ name }: Project, error: unknown): Evaluated {
  const shown = name === '' ? '.' : name;
  const why = error instanceof Error ? error.message : String(error);
  const message = `Costlens failed at the project "${shown}", and counts nothing of it; please report it: ${why}`;
  return { instances: [], outputs: {}, problems: [{ severity: 'error', code: 'fault', message }] };
}
