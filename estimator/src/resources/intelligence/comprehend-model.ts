import { amount, metered, monthly, times, type Line } from '../../resource.ts';

export const modelUsage = {
  monthly_training_hrs: amount('hours a month that its training takes', 0, 2, 20),
  monthly_analyzed_units: amount('units of 100 characters a month that jobs analyze with it', 10_000, 1e6, 50e6),
};

type Usage = { readonly [K in keyof typeof modelUsage]: number | undefined };

const kinds = {
  classifier: ['DocClassifier', 'DocClassification-Custom'],
  recognizer: ['EntityRecognizer', 'DetectEntities-Custom'],
} as const;

/** What a model of one's own costs; its endpoints are billed apart. */
export function modelLines(kind: keyof typeof kinds, usage: Usage): readonly Line[] {
  const [model, analysis] = kinds[kind];
  const seconds = times(usage.monthly_training_hrs, 3600);
  const units = usage.monthly_analyzed_units;
  return [
    monthly('Model management', 1, 'model', `comprehend ${model}-Storage`),
    metered('Training', seconds, 'second', `comprehend ${model}-Time`, 'monthly_training_hrs'),
    metered('Analysis', units, 'unit', `comprehend ${analysis}`, 'monthly_analyzed_units'),
  ];
}
