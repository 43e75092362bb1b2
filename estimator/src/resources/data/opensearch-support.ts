import { supportOf, type Support } from '../extended-support.ts';

/** A version is written `OpenSearch_2.5`, in the older service without its engine. */
export const supportFor = (version: string): Support | undefined =>
  version.startsWith('OpenSearch_')
    ? supportOf('OpenSearch', version.slice('OpenSearch_'.length))
    : supportOf('Elasticsearch', version.replace('Elasticsearch_', ''));

const small: Readonly<Record<string, number>> = { micro: 0.5, small: 1, medium: 2, large: 4, xlarge: 8 };

/** Extended support counts hours by the size of the instance: a large is four, a 2xlarge sixteen. */
export function normalized(instanceType: string): number | undefined {
  const [, size = ''] = instanceType.split('.');
  const [, multiple] = /^(\d+)xlarge$/.exec(size) ?? [];
  return multiple === undefined ? small[size] : 8 * Number(multiple);
}
