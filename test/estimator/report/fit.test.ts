import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { estimateMarkdown, markdown } from '../../../estimator/src/report/index.ts';
import { fit, type Section } from '../../../estimator/src/report/markdown/fit.ts';
import { estimate, finding, priced, resource } from './build.ts';
import { everything } from './samples.ts';

const many = Array.from({ length: 3000 }, (_, index) =>
  resource(`aws_instance.web[${index}]`, [priced('Hours', 730, 'hour', 0.1, 'S H')], { project: `p${index % 3}` }),
);
const big = estimate(many, { findings: many.map(each => finding(each, { id: 'x', title: 'Save', savingUsd: 1 })) });

const sections: fc.Arbitrary<readonly Section[]> = fc.array(
  fc.record({
    rank: fc.nat(5),
    head: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
    items: fc.array(fc.string({ maxLength: 30 }), { maxLength: 12 }),
    tail: fc.array(fc.string({ maxLength: 10 }), { maxLength: 2 }),
    noun: fc.constant('things'),
  }),
  { maxLength: 6 },
);

describe('a page that has to fit', () => {
  it('is never longer than its limit, and says when it is cut', () => {
    fc.assert(
      fc.property(sections, fc.nat(600), (pieces, limit) => {
        const [whole, page] = [fit(pieces, Infinity), fit(pieces, limit)];
        assert(page.length <= limit);
        if (whole.length <= limit) assert.equal(page, whole);
        else if (limit >= 40) assert(page.includes('left out for length'));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays below the default limit, with the total, the budgets and a well-formed end', () => {
    const difference = diff(estimate([]), big);
    const page = markdown(difference, {
      verdict: judge(difference, [{ name: 'Budget', increaseUsd: 5, action: 'fail' }]),
    });
    assert(page.length <= 65_000);
    assert(page.length > 60_000);
    assert.match(page, /^### Monthly cost: \+\$219,000\.00 /);
    assert.match(page, /❌ Budget: /);
    assert.match(page, /…and \d+ more changes, left out for length\./);
    assert.match(page, /…and \d+ more findings, left out for length\.\n\n<\/details>\n/);
    assert.match(page, /<\/sub>\n$/);
  });

  for (const limit of [0, 1, 30, 200, 700, 2000]) {
    it(`holds ${limit} characters`, () => {
      assert(estimateMarkdown(everything, { limit }).length <= limit);
      assert(markdown(diff(estimate([]), everything), { limit }).length <= limit);
    });
  }

  it('keeps what matters most', () => {
    const page = markdown(diff(estimate([]), everything), { limit: 700 });
    assert.match(page, /^### Monthly cost: unknown/);
    assert.match(page, /left out for length/);
  });
});
