import { required, resource, text } from '../../resource.ts';
import { tokenLines, tokenUsage } from './bedrock-tokens.ts';

export const bedrockInferenceProfile = resource({
  name: 'Bedrock inference profile',
  terraform: 'aws_bedrock_inference_profile',
  cloudformation: 'AWS::Bedrock::ApplicationInferenceProfile',
  attributes: { model: required('no model is written', text(['model_source.copy_from', 'ModelSource.CopyFrom'])) },
  usage: tokenUsage,
  lines: ({ model = '' }, usage) => tokenLines(model, usage),
});
