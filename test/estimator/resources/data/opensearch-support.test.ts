import assert from 'node:assert/strict';
import { normalized, supportFor } from '../../../../estimator/src/resources/data/opensearch-support.ts';

describe('extended support of OpenSearch', () => {
  const versions: readonly [version: string, isEnding: boolean][] = [
    ['1.5', true],
    ['7.9', false],
    ['2.9', false],
    ['Elasticsearch_7.10', false],
    ['Elasticsearch_7.1', true],
    ['OpenSearch_2.9', true],
    ['OpenSearch_7.1', false],
    ['', false],
  ];
  for (const [version, isEnding] of versions) {
    it(`${version || 'the latest version'} is ${isEnding ? '' : 'not '}out of standard support`, () =>
      assert.equal(supportFor(version) !== undefined, isEnding));
  }

  it('knows the sizes that AWS gives a factor', () => {
    assert.deepEqual(['t3.small', 'm6g.large', 'r6g.12xlarge', 'odd'].map(normalized), [1, 4, 96, undefined]);
  });
});
