import { amount, metered, oneOf, resource, times, unnamed, type Line } from '../../resource.ts';

export const rekognitionProject = resource({
  name: 'Rekognition project',
  terraform: 'aws_rekognition_project',
  cloudformation: 'AWS::Rekognition::Project',
  attributes: { feature: oneOf(['feature', ''], ['CUSTOM_LABELS', 'CONTENT_MODERATION'], 'CUSTOM_LABELS') },
  usage: {
    monthly_training_hrs: amount('hours a month that its training takes', 1, 10, 100),
    monthly_inference_hrs: amount('hours a month that its model runs, times its inference units', 20, 730, 3650),
  },
  lines: ({ feature }, usage) => {
    const isOfLabels = feature === 'CUSTOM_LABELS';
    const minutes = (name: string, hours: number | undefined, usageType: string, usageKey: string): Line =>
      metered(name, times(hours, 60), 'minute', isOfLabels ? `AmazonRekognition ${usageType}` : moderation, usageKey);
    return [
      minutes('Training', usage.monthly_training_hrs, 'minutestrained', 'monthly_training_hrs'),
      // Adapters of moderation are billed by the picture that they look at.
      isOfLabels && minutes('Inference', usage.monthly_inference_hrs, 'inferenceminutes', 'monthly_inference_hrs'),
    ];
  },
});

const moderation = unnamed('AmazonRekognition');
