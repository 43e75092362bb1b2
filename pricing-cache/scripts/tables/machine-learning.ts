import type { Line, Table } from '../table.ts';

/** Hourly prices of hosting, kept by hand by others. */
export const sagemaker: Table = {
  file: 'sagemaker.csv',
  usd: 'usdPerHour',
  label: 'component',
  lines: ({ instanceType = '', component = '' }) =>
    component.startsWith('realtime inference')
      ? [{ service: 'AmazonSageMaker', usageType: `Host:${instanceType}`, unit: 'Hrs', confidence: 'low' }]
      : [],
};

export const sagemakerStudio: Table = {
  file: 'sagemaker_studio.csv',
  usd: 'usd',
  label: 'awsKey',
  lines: ({ attributes = '' }) => {
    const [, instance] = /(?:^|;)Instance=(ml\.[\w.]+)/.exec(attributes) ?? [];
    return instance === undefined
      ? []
      : [{ service: 'AmazonSageMaker', usageType: `Studio:KernelGateway-${instance}`, unit: 'Hrs' }];
  },
};

const models: Readonly<Record<string, string>> = {
  'Amazon Nova Micro': 'NovaMicro',
  'Amazon Nova Lite': 'NovaLite',
  'Amazon Nova Pro': 'NovaPro',
  'Amazon Titan Text Embeddings V2': 'TitanEmbeddingV2-Text',
};

const directions: Readonly<Record<string, string>> = {
  'Price per 1M input tokens': 'input-tokens',
  'Price per 1M output tokens': 'output-tokens',
};

const categories = new Set(['On Demand Inference', 'On-Demand and Batch pricing for text models']);

/** The page gives no region; its prices are taken to be those of us-east-1, where AWS bills by thousands of tokens. */
export const bedrock: Table = {
  file: 'bedrock.csv.gz',
  usd: 'usd',
  label: 'model',
  lines: ({ model = '', category = '', dimension = '' }): readonly Line[] => {
    const [name, direction] = [models[model], directions[dimension]];
    if (name === undefined || direction === undefined || !categories.has(category)) return [];
    return [
      {
        service: 'AmazonBedrock',
        usageType: `${name}-${direction}`,
        unit: '1K tokens',
        per: 1000,
        region: 'us-east-1',
        confidence: 'medium',
      },
    ];
  },
};
