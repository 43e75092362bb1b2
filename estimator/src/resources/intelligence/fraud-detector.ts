import { amount, assuming, count, resource, used } from '../../resource.ts';

export const fraudDetector = resource({
  name: 'Fraud detector',
  terraform: [],
  cloudformation: 'AWS::FraudDetector::Detector',
  attributes: { models: count(['', 'AssociatedModels']) },
  usage: { monthly_predictions: amount('predictions a month', 5000, 200_000, 5e6) },
  lines: ({ models = 0 }, usage) => {
    const predictions = (name: string): ReturnType<typeof used> =>
      used('Predictions', usage, 'monthly_predictions', 'prediction', `AmazonFraudDetector FraudPrediction-${name}`);
    return [models === 0 ? predictions('RulesOnly') : assuming(ofModels, predictions('OnlineFraudInsights'))];
  },
});

const ofModels = 'its models are of Online Fraud Insights; their hosting and training are not counted';
