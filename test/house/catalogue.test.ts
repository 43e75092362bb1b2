import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { cataloguePage, pagePath } from '../../scripts/catalogue.ts';

describe('the page of resource types', () => {
  it('is as the registry has it; UPDATE=1 writes it anew', () => {
    const page = cataloguePage();
    if (process.env['UPDATE']) writeFileSync(pagePath, page);
    assert.equal(readFileSync(pagePath, 'utf8').replaceAll('\r\n', '\n'), page);
  });
});
