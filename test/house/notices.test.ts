import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesOf } from '../../scripts/notices.mjs';

const house = join(import.meta.dirname, '../..');
const yaml = join(house, 'node_modules/yaml/dist/index.js');
const protocol = join(house, 'node_modules/vscode-languageserver-protocol/lib/node/main.js');

describe('notices of a bundle', () => {
  it('name each package once, with the text of its licence', () => {
    const text = noticesOf([
      yaml,
      protocol,
      join(house, 'node_modules/yaml/dist/nodes/Node.js'),
      'estimator/src/cli/start.ts',
    ]);
    assert.deepEqual(
      [...text.matchAll(/^\S+ \d\S+ \(.*\)$/gm)].map(([line]) => line.replace(/ .* /, ' ')),
      ['vscode-languageserver-protocol (MIT)', 'yaml (ISC)'],
    );
    const licence = readFileSync(join(house, 'node_modules/yaml/LICENSE'), 'utf8').trim();
    assert.ok(text.includes(licence));
  });
  it('are nothing where all is ours', () => assert.equal(noticesOf(['estimator/src/cli/start.ts']), ''));
  it('are not left out for what belongs to nobody', () =>
    assert.throws(() => noticesOf(['/node_modules/nobody.js']), /belongs to no package/));
});
