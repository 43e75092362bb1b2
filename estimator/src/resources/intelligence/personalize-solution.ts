import { amount, resource, unnamed, used } from '../../resource.ts';

export const personalizeSolution = resource({
  name: 'Personalize solution',
  terraform: [],
  cloudformation: 'AWS::Personalize::Solution',
  attributes: {},
  usage: {
    monthly_training_hrs: amount('hours a month that its training takes, as AWS counts them', 5, 100, 2000),
    monthly_recommendations: amount('recommendations a month', 10_000, 5e6, 500e6),
  },
  lines: (_, usage) => [
    used('Training', usage, 'monthly_training_hrs', 'hour', 'AmazonPersonalize TrainingHour'),
    used('Recommendations', usage, 'monthly_recommendations', 'request', unnamed('AmazonPersonalize')),
  ],
});
