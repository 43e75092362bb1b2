import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../e2e/cli/run.ts';

const house = join(import.meta.dirname, '../..');
const readme = join(house, 'README.md');

/** A command in the README, and what it prints. */
const shown = /```console\n\$ costlens (.*)\n([\s\S]*?)```/g;

/** UPDATE=1 writes what the commands print now. */
describe('the README', () => {
  const text = readFileSync(readme, 'utf8');
  for (const [all, command = '', output = ''] of text.matchAll(shown)) {
    it(`tells what costlens ${command} prints`, () => {
      const { code, stdout } = run(house, command.split(' '));
      if (process.env['UPDATE'])
        writeFileSync(
          readme,
          readFileSync(readme, 'utf8').replace(all, () => `\`\`\`console\n$ costlens ${command}\n${stdout}\`\`\``),
        );
      else assert.equal(output, stdout);
      assert.equal(code, 0);
    });
  }

  it('names files that exist', () => {
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) readFileSync(join(house, link));
  });
});
