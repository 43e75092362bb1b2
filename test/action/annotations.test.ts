import { embeddedSnapshot } from '@costlens/pricing-cache';
import { defaults, diff, estimateAt, type Diff } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import assert from 'node:assert/strict';
import { annotationsFor } from '../../action/src/annotations.ts';

type Files = Readonly<Record<string, string>>;

async function compared(base: Files, head: Files): Promise<Diff> {
  const opened = embeddedSnapshot();
  assert.ok(opened.ok);
  const side = (files: Files) => estimateAt(memoryTree(files), '', { ...defaults, region: 'us-east-1' }, opened.book);
  return diff(await side(base), await side(head));
}

const fine = { 'main.tf': 'resource "aws_nat_gateway" "a" {}\n' };
const misspelt = (name: string) => `resource "aws_nat_gatewax" "${name}" {}\n`;
const gp2 = (name: string) => `resource "aws_ebs_volume" "${name}" {\n  type = "gp2"\n  size = 10\n}\n`;

type Row = { readonly name: string; readonly base: Files; readonly head: Files; readonly shown: readonly string[] };

const rows: readonly Row[] = [
  { name: 'nothing where nothing is wrong', base: fine, head: fine, shown: [] },
  {
    name: 'an error that the head brings, on its line',
    base: fine,
    head: { ...fine, 'x.tf': `\n${misspelt('x')}` },
    shown: ['error x.tf:2'],
  },
  {
    name: 'no error that was there before',
    base: { 'x.tf': misspelt('x') },
    head: { 'x.tf': `\n\n${misspelt('x')}` },
    shown: [],
  },
  {
    name: 'a syntax error even so, because it hides what else is there',
    base: { 'x.tf': 'x = = 1\n' },
    head: { 'x.tf': 'x = = 1\n' },
    shown: ['error x.tf:1'],
  },
  {
    name: 'a finding on what the head adds, and none on what was there',
    base: { 'old.tf': gp2('old') },
    head: { 'old.tf': gp2('old'), 'new.tf': gp2('new') },
    shown: ['notice new.tf:1'],
  },
];

describe('annotations', () => {
  for (const { name, base, head, shown } of rows) {
    it(`show ${name}`, async () => {
      const found = annotationsFor(await compared(base, head));
      assert.deepEqual(
        found.map(({ level, file, startLine }) => `${level} ${file ?? ''}:${startLine ?? ''}`),
        shown,
      );
    });
  }

  it('are no more of a level than GitHub shows', async () => {
    const many = Array.from({ length: 25 }, (_, index) => misspelt(`x${index}`)).join('');
    assert.equal(annotationsFor(await compared(fine, { ...fine, 'x.tf': many })).length, 10);
  });
});
