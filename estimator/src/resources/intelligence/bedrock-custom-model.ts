import { amount, metered, monthly, required, resource, text, times, unnamed } from '../../resource.ts';
import { modelOf } from './bedrock-models.ts';

export const bedrockCustomModel = resource({
  name: 'Bedrock custom model',
  terraform: 'aws_bedrock_custom_model',
  cloudformation: [],
  attributes: { base: required('no base model is written', text(['base_model_identifier', ''])) },
  usage: {
    monthly_training_tokens: amount('tokens a month that it is trained on, each as often as it is', 0, 5e6, 100e6),
  },
  lines: ({ base = '' }, usage) => {
    const { id, name } = modelOf(base);
    const keyOf = (what: string): string =>
      name === undefined ? unnamed('AmazonBedrock') : `AmazonBedrock ${name}-Customization-${what}`;
    const thousands = times(usage.monthly_training_tokens, 1 / 1000);
    return [
      monthly(`Storage (${id})`, 1, 'model', keyOf('Storage')),
      metered(`Training (${id})`, thousands, '1K tokens', keyOf('Training'), 'monthly_training_tokens'),
    ];
  },
});
