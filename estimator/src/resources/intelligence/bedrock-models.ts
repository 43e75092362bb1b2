/** How the bill calls the models that AWS sells itself, by their ids without version. Others are sold by their makers. */
const names: Readonly<Record<string, string>> = {
  'amazon.nova-2-lite-v1': 'Nova2.0Lite',
  'amazon.nova-canvas-v1': 'NovaCanvas',
  'amazon.nova-lite-v1': 'NovaLite',
  'amazon.nova-micro-v1': 'NovaMicro',
  'amazon.nova-premier-v1': 'NovaPremier',
  'amazon.nova-pro-v1': 'NovaPro',
  'amazon.titan-embed-image-v1': 'TitanEmbeddingsG1-Image',
  'amazon.titan-embed-text-v1': 'TitanEmbeddingsG1-Text',
  'amazon.titan-embed-text-v2': 'TitanEmbeddingV2-Text',
  'amazon.titan-image-generator-v1': 'TitanImageGeneratorG1',
};

export type Model = {
  readonly id: string;
  /** What its usage types begin with; undefined where we do not know. */
  readonly name: string | undefined;
  /** It runs wherever in the world there is room. */
  readonly isGlobal: boolean;
};

/** The model of an id, an ARN, or an inference profile of a part of the world. */
export function modelOf(identifier: string): Model {
  const [full = ''] = (identifier.split('/').at(-1) ?? '').split(':');
  const [, place, id = full] = /^(global|us|us-gov|eu|apac|au|jp|ca)\.(.*)$/.exec(full) ?? [];
  return { id, name: nameOf(id), isGlobal: place === 'global' };
}

function nameOf(id: string): string | undefined {
  const [, version, billions] = /^meta\.llama3-(\d)-(\d+)b-instruct-v1$/.exec(id) ?? [];
  if (version !== undefined && billions !== undefined) return `Llama3-${version}-${billions}B`;
  return Object.hasOwn(names, id) ? names[id] : undefined;
}
