import assert from 'node:assert/strict';
import type { ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { noRegion } from '../../../estimator/src/model.ts';
import { hover } from '../../../estimator/src/editor/index.ts';
import { estimateOf, finding, notKnown, priced, resource, unbilled, unknown, unpriced, usage } from './made.ts';

const shown = (resources: readonly ResourceEstimate[], line = 0) =>
  hover(estimateOf({ resources }), 'main.tf', { line, character: 5 })?.markdown.split('\n') ?? [];

describe('hover', () => {
  it('shows the whole bill: quantity × price = amount, its name on the bill, assumptions, findings, snapshot', () => {
    const volume = resource(
      [
        priced(730, 0.096, { name: 'Hours (m5.large)', unit: 'hour', key: 'AmazonEC2 BoxUsage:m5.large RunInstances' }),
        priced(8, 0.1, { name: 'Storage (gp2)', group: ['root'], assumption: 'AWS makes one of 8 GB' }),
        usage(0.045, { name: 'Data', usageKey: 'monthly_gb' }),
        unpriced('Odd'),
        unknown('iops: known after apply'),
      ],
      { line: 4 },
    );
    const findings = [finding({ on: volume.instance, savingUsd: 2 })];
    const found = hover(estimateOf({ resources: [volume], findings }), 'main.tf', { line: 4, character: 12 });
    assert.deepEqual(found?.range, volume.instance.heading.range);
    assert.deepEqual(found.markdown.split('\n'), [
      '**aws\\_instance.web**: $70.88 a month \\+ no price for Odd; unknown: iops: known after apply',
      '',
      '| | Quantity × price | A\u00a0month | On the bill |',
      '|:--|:--|--:|:--|',
      '| Hours \\(m5.large\\) | 730 hours × $0.096 per hour | $70.08 | `AmazonEC2 BoxUsage:m5.large RunInstances` |',
      '| root › Storage \\(gp2\\) | 8 GB × $0.10 per GB | $0.80 | `Service Usage` |',
      '| Data | usage × $0.045 per GB | depends on usage | `Service Usage` |',
      '| Odd | usage | no price | `Service Usage` |',
      '| Line | unknown: iops: known after apply | unknown |  |',
      '',
      '- Data: tell the quantity in a usage file as `monthly_gb`',
      '- Assumed: AWS makes one of 8 GB',
      '',
      '- **Use gp3 instead of gp2: saves $2.00 a month** gp3 costs less per GB. (COST06-BP02)',
      '',
      'Region us-east-1 · AWS list prices of 2026-11-01 · snapshot `abc123`',
    ]);
  });

  it('is there on the heading alone', () => {
    const resources = [resource([priced(1, 1)], { line: 4 })];
    assert.deepEqual(
      [3, 4, 5].map(line => shown(resources, line).length > 0),
      [false, true, false],
    );
  });

  it('lists all the steps of a price that has some', () => {
    const tiers = [
      { from: 0, usd: 0.09 },
      { from: 10_240, usd: 0.085 },
    ];
    const lines = shown([resource([usage(tiers, { name: 'Out' })])]);
    assert(lines.includes('| Out | usage × $0.09 per GB \\(tiers\\) | depends on usage | `Service Usage` |'));
    assert(lines.includes('- Out: from 0 GB: $0.09 per GB, from 10,240 GB: $0.085 per GB'));
  });

  it('lists the resources of a block that makes several, and no more than ten', () => {
    const all = Array.from({ length: 12 }, (_, index) => resource([priced(1, 5)], { address: `a[${index}]` }));
    const lines = shown(all);
    assert.equal(lines[0], '**a\\[0\\] and 11 more**: 12 × $5.00 = $60.00 a month');
    assert(lines.includes('| a\\[9\\] | $5.00 a month |'));
    assert(!lines.includes('| a\\[10\\] | $5.00 a month |'));
    assert(lines.includes('| and 2 more |  |'));
    assert(lines.includes('a\\[0\\]:'));
  });

  it('says why something is free, not priced, of unknown count or region', () => {
    assert(shown([unbilled('free', 'IAM costs nothing')]).includes('IAM costs nothing'));
    const uncounted = resource([priced(1, 1)], { countUnknown: notKnown('var.n has no value') });
    assert(shown([uncounted]).includes('How many there are is not known: var.n has no value'));
    const nowhere = resource([unpriced('Hours')], { region: notKnown('none given') });
    assert.equal(
      shown([nowhere]).at(-1),
      'Region unknown: none given · AWS list prices of 2026-11-01 · snapshot `abc123`',
    );
  });

  it('names the region whose prices are shown where none is set', () => {
    const lines = shown([resource([priced(1, 1)], { region: notKnown(noRegion) })]);
    assert.equal(
      lines.at(-1),
      'Region us-east-1, since no region is set · AWS list prices of 2026-11-01 · snapshot `abc123`',
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'a["](javascript:x)"]': 'a\\["\\]\\(javascript:x\\)"\\]',
    '<img src=x onerror=1>': '\\<img src=x onerror=1\\>',
    'https://example.com': 'https\\://example.com',
    'www.example.com': 'www\\.example.com',
    'a|b': 'a\\|b',
    'a\n\n# b': 'a \\# b',
    '`code` **bold** _i_ ~s~ &amp;': '\\`code\\` \\*\\*bold\\*\\* \\_i\\_ \\~s\\~ \\&amp;',
    'back\\slash': 'back\\\\slash',
    'turned\u202eround': 'turned round',
  };
  for (const [address, escaped] of Object.entries(hostile)) {
    it(`shows ${JSON.stringify(address)} as it is written`, () =>
      assert.equal(shown([resource([priced(1, 1)], { address })])[0], `**${escaped}**: $1.00 a month`));
  }

  it('lets no key out of its code', () => {
    const lines = shown([resource([priced(1, 1, { key: 'Service a`b|c\nd', name: 'n' })])]);
    assert(lines.includes("| n | 1 GB × $1.00 per GB | $1.00 | `Service a'b\\|c d` |"));
  });

  it('cuts what is too long to read', () =>
    assert((shown([resource([], { address: 'x'.repeat(5000) })])[0] ?? '').length < 400));
});
