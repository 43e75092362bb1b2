import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Position, Range } from '../model.ts';
import { fromJsonValue } from '../terraform/hcl/json.ts';
import type { Opinion } from '../terraform/second-opinion.ts';

/** What HashiCorp's own parser says of a file. It is loaded when first asked: that takes 100 ms. */
export async function secondOpinion(_file: string, text: string): Promise<Opinion> {
  try {
    if (!isInstalled()) return { kind: 'unavailable', message: 'main.wasm.gz of @cdktf/hcl2json is missing' };
    const { parse } = await import('@cdktf/hcl2json');
    const json: unknown = await parse('main.tf', text);
    return { kind: 'accepted', body: fromJsonValue(json, { start: 0, end: text.length }) };
  } catch (error) {
    return refusal(text, error instanceof Error ? error.message : String(error));
  }
}

/** Without its wasm the package would end the process, or wait for ever; it looks above its own folder, or a bundle's. */
function isInstalled(): boolean {
  const bundled = join(dirname(fileURLToPath(import.meta.url)), '..', 'main.wasm.gz');
  return existsSync(bundled) || existsSync(join(packageFolder(), 'main.wasm.gz'));
}

const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('@cdktf/hcl2json/package.json'));

/** `parse config: [main.tf:2,9-3,1: Summary; Detail. main.tf:…]`, counting from one; the end's line is left out when it is the start's. */
const diagnostic = /:(\d+),(\d+)-(?:(\d+),)?(\d+): (.*)/s;

function refusal(text: string, report: string): Opinion {
  const found = diagnostic.exec(report);
  if (found === null) return { kind: 'unavailable', message: report };
  const [, line = '', column = '', endLine = line, endColumn = '', rest = ''] = found;
  const lines = text.split('\n');
  const range: Range = { start: position(lines, line, column), end: position(lines, endLine, endColumn) };
  return { kind: 'refused', message: firstMessage(rest), range };
}

/** Only the first: the others mostly follow from it. */
function firstMessage(rest: string): string {
  const [first = ''] = rest.split(/\.? \S+:\d+,\d+-(?:\d+,)?\d+: |\]$/);
  const [summary = '', ...detail] = first.split('; ');
  const message = detail.length === 0 ? summary : `${summary}: ${detail.join('; ')}`;
  return message.replaceAll(/main\.tf:(\d+),[\d,-]+/g, 'line $1');
}

/** It counts what a reader sees as one character; editors count UTF-16 units. */
function position(lines: readonly string[], line: string, column: string): Position {
  const seen = [...new Intl.Segmenter().segment(lines[Number(line) - 1] ?? '')].slice(0, Number(column) - 1);
  return { line: Number(line) - 1, character: seen.reduce((units, { segment }) => units + segment.length, 0) };
}
