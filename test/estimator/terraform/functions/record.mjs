// Records again what terraform console says of each expression in recorded/: node record.mjs, then npm run format. Needs terraform, and no network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'recorded');
const cwd = mkdtempSync(join(tmpdir(), 'record-'));
const atOnce = 60;

/** One console prints the results of many expressions as one JSON text; null stands where one fails. */
function resultsOf(expressions) {
  const input = `jsonencode([${expressions.map(each => `try(jsonencode(${each}), null)`).join(', ')}])\n`;
  const { status, stdout, stderr } = spawnSync('terraform', ['console', '-no-color'], { cwd, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(
    JSON.parse(
      stdout
        .trim()
        .replace(/\$\$\{/g, '${')
        .replace(/%%\{/g, '%{'),
    ),
  );
}

for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  const expressions = JSON.parse(readFileSync(file, 'utf8')).map(([expression]) => expression);
  const truths = [];
  for (let i = 0; i < expressions.length; i += atOnce) {
    const some = expressions.slice(i, i + atOnce);
    resultsOf(some).forEach((result, index) => truths.push([some[index], result]));
  }
  writeFileSync(file, `[\n${truths.map(truth => `  ${JSON.stringify(truth)}`).join(',\n')}\n]\n`);
}

const { stdout: signatures } = spawnSync('terraform', ['metadata', 'functions', '-json'], { cwd, encoding: 'utf8' });
const names = Object.keys(JSON.parse(signatures).function_signatures).sort();
writeFileSync(join(folder, '..', 'recorded-names.json'), `${JSON.stringify(names, undefined, 2)}\n`);
