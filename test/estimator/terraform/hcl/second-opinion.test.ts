import assert from 'node:assert/strict';
import { secondOpinion } from '../../../../estimator/src/sources/second-opinion.ts';
import { parse } from '../../../../estimator/src/terraform/hcl/parse.ts';
import type { Body } from '../../../../estimator/src/terraform/hcl/tree.ts';
import { broken } from './corpus.ts';
import { outlineBody } from './outline.ts';

const refused: readonly (readonly [
  text: string,
  start: readonly [number, number],
  end: readonly [number, number],
  message: RegExp,
])[] = [
  ['a = 1\nb = \n', [1, 4], [2, 0], /^Invalid expression: Expected the start of an expression/],
  ['a = 1\nb = 2 3\n', [1, 6], [1, 7], /^Missing newline after argument: .+\.$/],
  ['a = 1\na = 2\n', [1, 0], [1, 1], /set at line 1\. Each argument/],
  ['a = "é😀" 1\n', [0, 10], [0, 11], /^Missing newline/],
];

describe('a second opinion', () => {
  for (const [text, [startLine, start], [endLine, end], message] of refused) {
    it(`refuses ${JSON.stringify(text)} where a person sees it`, async () => {
      const opinion = await secondOpinion('folder/x y.tf', text);
      assert.ok(opinion.kind === 'refused');
      assert.deepEqual(opinion.range, {
        start: { line: startLine, character: start },
        end: { line: endLine, character: end },
      });
      assert.match(opinion.message, message);
    });
  }

  it('is a refusal for whatever our parser refuses', async () => {
    for (const { name, text } of broken()) assert.equal((await secondOpinion(name, text)).kind, 'refused', name);
  });

  it('reads into the same tree', async () => {
    const text =
      'resource "a" "b" {\n  count = 2\n  name  = "x-${var.y}"\n  lifecycle {\n    ignore_changes = ["z"]\n  }\n}\nlocals {}\n';
    const opinion = await secondOpinion('main.tf', text);
    assert.ok(opinion.kind === 'accepted');
    assert.equal(sorted(opinion.body), sorted(parse(text).body));
  });
});

/** It gives no order that could be relied on. */
const sorted = ({ attributes, blocks, ...span }: Body): string =>
  outlineBody({
    ...span,
    attributes,
    blocks: blocks.toSorted((a, b) => a.type.localeCompare(b.type)),
  });
