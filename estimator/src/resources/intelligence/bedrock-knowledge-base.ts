import { amount, metered, oneOf, resource, text, times, unnamed, used, type Line } from '../../resource.ts';
import { modelOf } from './bedrock-models.ts';

const vector = [
  'knowledge_base_configuration.vector_knowledge_base_configuration.embedding_model_arn',
  'KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelArn',
] as const;
const kinds = ['VECTOR', 'KENDRA', 'SQL'] as const;

/** Where its vectors are kept is billed on its own. */
export const bedrockKnowledgeBase = resource({
  name: 'Bedrock knowledge base',
  terraform: 'aws_bedrockagent_knowledge_base',
  cloudformation: 'AWS::Bedrock::KnowledgeBase',
  attributes: {
    kind: oneOf(['knowledge_base_configuration.type', 'KnowledgeBaseConfiguration.Type'], kinds, 'VECTOR'),
    model: text(vector),
  },
  usage: {
    monthly_embedded_tokens: amount('tokens a month of documents and questions made into vectors', 1e6, 50e6, 2e9),
    monthly_queries: amount('questions a month made into queries of tables', 1000, 50_000, 1e6),
  },
  freeWithoutLines: 'its index is billed on its own',
  lines: ({ kind, model }, usage) => {
    if (kind === 'SQL') return [used('Queries', usage, 'monthly_queries', 'query', unnamed('AmazonBedrock'))];
    return kind === 'VECTOR' && model !== undefined ? [embedding(model, usage.monthly_embedded_tokens)] : [];
  },
});

function embedding(model: string, tokens: number | undefined): Line {
  const { id, name } = modelOf(model);
  const key = name === undefined ? unnamed('AmazonBedrock') : `AmazonBedrock ${name}-input-tokens`;
  return metered(`Embedding (${id})`, times(tokens, 1 / 1000), '1K tokens', key, 'monthly_embedded_tokens');
}
