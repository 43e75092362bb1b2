import assert from 'node:assert/strict';
import { parse as hashicorp } from '@cdktf/hcl2json';
import { parse } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { broken, corpus, samples } from './corpus.ts';
import { shape } from './shape.ts';
import { sharedFolder } from '../../../support/shared.ts';
import { join } from 'node:path';

const inHouse = (folder: string): string => join(import.meta.dirname, '../../../..', folder);

describe('our parser and HashiCorp’s', () => {
  for (const { name, text } of corpus()) {
    it(`agree on ${name}`, async () => {
      const { body, problems } = parse(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(normal(shape(text, body)), normal(await hashicorp('main.tf', text)));
    });
  }

  for (const { name, text } of broken()) {
    it(`both refuse ${name}`, async () => {
      await assert.rejects(hashicorp('main.tf', text), /main\.tf:\d/);
      assert.notEqual(parse(text).problems.length, 0);
    });
  }

  it('agree on every other file at hand', async () => {
    const files = [
      ...samples(inHouse('examples')),
      ...samples(inHouse('test/cases')),
      ...samples(sharedFolder('conformance')),
    ];
    for (const { name, text } of files) {
      const accepted = await hashicorp('main.tf', text).then(
        () => true,
        () => false,
      );
      assert.equal(parse(text).problems.length === 0, accepted, name);
    }
  });
});

const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'));
