import type { Output } from '@costlens/estimator';
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Written = { readonly reports: readonly Output[]; readonly failures: readonly string[] };

/** Writes what can be written, and says what cannot. What is told has absolute paths. */
export function writeReports(
  workspace: string,
  folder: string,
  outputs: readonly Output[],
  render: (output: Output) => string,
): Written {
  const tried = outputs.map(output => {
    const steps = join(folder, output.file).split(/[/\\]/);
    const file = join(workspace, ...steps);
    return { format: output.format, file, failure: writeFile(workspace, steps, render(output)) };
  });
  return {
    reports: tried.filter(({ failure }) => failure === undefined),
    failures: tried.flatMap(({ failure }) => failure ?? []),
  };
}

function writeFile(workspace: string, steps: readonly string[], text: string): string | undefined {
  const shown = steps.join('/');
  try {
    const link = steps.map((_, index) => steps.slice(0, index + 1)).find(path => isLink(join(workspace, ...path)));
    if (link) return `The report ${shown} is not written: ${link.join('/')} is a symbolic link, and may lead anywhere.`;
    const file = join(workspace, ...steps);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return undefined;
  } catch (error) {
    return `The report ${shown} could not be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** The checkout is a pull request's: a link in it must not lead a report out of the workspace, or over another file. */
const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
