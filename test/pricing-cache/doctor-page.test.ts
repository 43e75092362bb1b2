import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { doctorPage } from '../../scripts/price-doctor.ts';

describe('the page of what the embedded snapshot lacks', () => {
  it('is what the doctor finds today', async function () {
    this.timeout(120_000);
    const { path, written, current } = await doctorPage();
    if (process.env['UPDATE'] === '1') writeFileSync(path, current);
    else assert.equal(written, current, 'make it anew with UPDATE=1, or with scripts/price-doctor.ts');
  });
});
