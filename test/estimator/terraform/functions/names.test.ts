import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluated } from '../evaluated.ts';

/** Every name that `terraform metadata functions` lists, the `core::` ones among them. */
const names = JSON.parse(readFileSync(join(import.meta.dirname, 'recorded-names.json'), 'utf8')) as readonly string[];
/** What OpenTofu has besides. */
const additions = ['base64gunzip', 'cidrcontains', 'urldecode'];

describe('the functions of Terraform and OpenTofu', () => {
  for (const name of [...names, ...additions]) {
    it(name, async () => {
      const { messages } = await evaluated({ 'main.tf': `output "o" { value = ${name}() }` });
      assert.deepEqual(
        messages.filter(message => message.startsWith('there is no function')),
        [],
      );
    });
  }

  it('and no others', async () => {
    const { messages } = await evaluated({ 'main.tf': 'output "o" { value = nosuch() }' });
    assert.deepEqual(messages, ['there is no function "nosuch"']);
  });
});
