import assert from 'node:assert/strict';
import type { ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { noRegion } from '../../../estimator/src/model.ts';
import { lenses } from '../../../estimator/src/editor/index.ts';
import { estimateOf, notKnown, priced, range, resource, unbilled, unknown, unpriced, usage } from './made.ts';

const instanceLine = priced(730, 0.0104, { unit: 'hour' });
const titles = (resources: readonly ResourceEstimate[], file = 'main.tf') =>
  lenses(estimateOf({ resources }), file).map(({ title }) => title);

/** Several resources of one block: same place, each its own address. */
const several = (...all: readonly (readonly Parameters<typeof resource>[0][number][])[]) =>
  all.map((components, index) => resource(components, { address: `aws_instance.web[${index}]` }));

const seven = priced(1, 7.592);
const countUnknown = notKnown('var.size has no value');

const unset = resource([priced(2, 4)], { region: notKnown(noRegion) });

const wordings: Readonly<Record<string, readonly ResourceEstimate[]>> = {
  '$7.59 a month': [resource([instanceLine])],
  '$32.85 a month + usage ($0.045 per GB)': [resource([priced(730, 0.045), usage(0.045)])],
  'depends on usage: $0.023 per GB': [resource([usage(0.023)])],
  'depends on usage: $5.00 per 1M requests, $0.023 per GB and 1 more': [
    resource([usage(0.000005, { unit: 'request' }), usage(0.023), usage(0.01)]),
  ],
  'depends on usage: free up to 100 GB, then $0.09 per GB': [
    resource([
      usage([
        { from: 0, usd: 0 },
        { from: 100, usd: 0.09 },
      ]),
    ]),
  ],
  free: [unbilled('free', 'IAM costs nothing')],
  'not priced yet': [unbilled('unsupported', 'not supported')],
  'no price for Hours': [resource([unpriced('Hours')])],
  '$8.00 a month + no price for Hours': [resource([priced(100, 0.08), unpriced('Hours')])],
  'no price for A, B and 1 more': [resource([unpriced('A'), unpriced('B'), unpriced('C')])],
  'unknown: size: known after apply': [resource([unknown('size: known after apply')])],
  '$8.00 a month + unknown: iops: known after apply': [
    resource([priced(100, 0.08), unknown('iops: known after apply')]),
  ],
  'unknown: region (no provider names one)': [
    resource([unpriced('Hours')], { region: notKnown('no provider names one') }),
  ],
  '$8.00 a month': [unset],
  'nothing billed': [resource([])],
  '<$0.01 a month': [resource([priced(1, 0.001)])],
  '5 × $7.59 = $37.96 a month': several([seven], [seven], [seven], [seven], [seven]),
  '2 × $7.59–$15.00 = $22.59 a month': several([seven], [priced(1, 15)]),
  '2 × $7.59 = $15.18 a month + usage ($0.045 per GB)': several([seven, usage(0.045)], [seven, usage(0.045)]),
  '3 × depends on usage: $0.023 per GB': several([usage(0.023)], [usage(0.023)], [usage(0.023)]),
  '$7.59 a month for 1 of 2; unknown: size: known after apply': several([seven], [unknown('size: known after apply')]),
  '$7.59 a month each, count unknown': [resource([seven], { countUnknown })],
  '$7.59 a month each + usage ($0.045 per GB), count unknown': [resource([seven, usage(0.045)], { countUnknown })],
  'depends on usage: $0.023 per GB, count unknown': [resource([usage(0.023)], { countUnknown })],
};

describe('lenses', () => {
  for (const [title, resources] of Object.entries(wordings))
    it(title, () => assert.deepEqual(titles(resources), [title]));

  it('says of a free block only that, however many there may be', () =>
    assert.deepEqual(titles([{ ...unbilled('free', 'IAM costs nothing', { countUnknown }) }]), ['free']));

  it('sits on the heading, in the order of the text, with the total beside the first', () => {
    const resources = [
      resource([priced(100, 0.08)], { line: 10, address: 'b' }),
      resource([usage(0.023)], { line: 20, address: 'c' }),
      resource([seven], { line: 2, address: 'a' }),
      unbilled('unsupported', 'not supported', { line: 30, address: 'd' }),
      unbilled('free', 'free', { line: 40, address: 'e' }),
    ];
    assert.deepEqual(lenses(estimateOf({ resources }), 'main.tf'), [
      { range: range(2), title: '$7.59 a month' },
      { range: range(2), title: 'Total of this file: $15.59 a month + usage, 3 of 4 resources priced' },
      { range: range(10), title: '$8.00 a month' },
      { range: range(20), title: 'depends on usage: $0.023 per GB' },
      { range: range(30), title: 'not priced yet' },
      { range: range(40), title: 'free' },
    ]);
  });

  it('gives no total where no amount is known', () =>
    assert.deepEqual(titles([resource([usage(0.023)], { line: 1 }), unbilled('free', 'free', { line: 9 })]), [
      'depends on usage: $0.023 per GB',
      'free',
    ]));

  it('shows each file its own', () => {
    const resources = [resource([seven]), resource([usage(0.023)], { file: 'other.tf' })];
    assert.deepEqual(titles(resources, 'other.tf'), ['depends on usage: $0.023 per GB']);
    assert.deepEqual(titles(resources, 'third.tf'), []);
  });
});
