import type { Support } from './extended-support.ts';

/** https://aws.amazon.com/blogs/big-data/amazon-opensearch-service-announces-standard-and-extended-support-dates-for-elasticsearch-and-opensearch-versions/ */
const endedIn2025: Support = { from: '2025-11-08' };
const ended = [/^(Elasticsearch_)?(1\.5|2\.3|5\.[1-6]|6\.[0-7]|7\.[1-8])$/, /^OpenSearch_(1\.[0-2]|2\.[3-9])$/];

/** A version is written `OpenSearch_2.5`, in the older service without its engine. */
export const supportOf = (version: string): Support | undefined =>
  ended.some(pattern => pattern.test(version)) ? endedIn2025 : undefined;

const small: Readonly<Record<string, number>> = { micro: 0.5, small: 1, medium: 2, large: 4, xlarge: 8 };

/** Extended support counts hours by the size of the instance: a large is four, a 2xlarge sixteen. */
export function normalized(instanceType: string): number | undefined {
  const [, size = ''] = instanceType.split('.');
  const [, multiple] = /^(\d+)xlarge$/.exec(size) ?? [];
  return multiple === undefined ? small[size] : 8 * Number(multiple);
}
