import type { Line, Table } from '../table.ts';

const terms: readonly (readonly [words: RegExp, term: string])[] = [
  [/no[ -]commit/, 'NoCommit'],
  [/1-month commit/, '1month'],
  [/6-month commit/, '6months'],
];

const inOregon = { region: 'us-west-2', confidence: 'low' } as const;
const inVirginia = { region: 'us-east-1', confidence: 'low' } as const;

/** The page gives no region: prices are those of the one region in which AWS sells a model's units. */
function seller(model: string): (Pick<Line, 'region' | 'confidence'> & { readonly name: string }) | undefined {
  const [, version, billions] = /^Llama 3\.(\d) Instruct \((\d+)B\)$/.exec(model) ?? [];
  if (version !== undefined && billions !== undefined) return { ...inOregon, name: `Llama3-${version}-${billions}B` };
  return model === 'Amazon Nova Canvas' ? { ...inVirginia, name: 'NovaCanvas' } : undefined;
}

/** Model units by the hour, training and storage of custom models, as other models are named on the bill. */
export const bedrockUnits: Table = {
  file: 'bedrock.csv.gz',
  usd: 'usd',
  label: 'dimension',
  lines: ({ model = '', dimension = '' }): readonly Line[] => {
    const sold = seller(model);
    const line = sold && billed(dimension);
    if (!line) return [];
    const { name, ...where } = sold;
    return [{ service: 'AmazonBedrock', ...line, usageType: `${name}-${line.usageType}`, ...where }];
  },
};

function billed(dimension: string): Pick<Line, 'usageType' | 'unit' | 'per'> | undefined {
  if (dimension.startsWith('Price to store each custom model'))
    return { usageType: 'Customization-Storage', unit: 'Model' };
  if (dimension === 'Price to train 1M tokens')
    return { usageType: 'Customization-Training', unit: '1K tokens', per: 1000 };
  if (!/model unit/.test(dimension) || /custom model for/.test(dimension)) return undefined;
  const term = terms.find(([words]) => words.test(dimension))?.[1];
  return term === undefined ? undefined : { usageType: `ProvisionedThroughput-${term}-ModelUnits`, unit: 'hour' };
}
