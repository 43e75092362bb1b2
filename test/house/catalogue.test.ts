import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { join } from 'node:path';
import { allTypes } from '../../estimator/src/resources/all-types.ts';
import { cataloguePage, pagePath } from '../../scripts/catalogue.ts';

describe('the page of resource types', () => {
  it('is as the registry has it; UPDATE=1 writes it anew', () => {
    const page = cataloguePage();
    if (process.env['UPDATE']) writeFileSync(pagePath, page);
    assert.equal(readFileSync(pagePath, 'utf8').replaceAll('\r\n', '\n'), page);
  });

  for (const file of ['README.md', 'CHANGELOG.md'])
    it(`has as many priced types as ${file} says`, () => {
      const priced = allTypes().filter(({ status }) => status === 'priced');
      const [terraform, cloudformation] = (['terraform', 'cloudformation'] as const).map(
        language => priced.flatMap(each => each[language]).length,
      );
      const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
      assert.match(text, new RegExp(`\\b${String(terraform)} Terraform and ${String(cloudformation)} CloudFormation`));
    });
});
