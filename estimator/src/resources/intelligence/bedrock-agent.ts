import { required, resource, text } from '../../resource.ts';
import { tokenLines, tokenUsage } from './bedrock-tokens.ts';

/** The agent itself costs nothing: what it asks of its model is billed, and what it calls. */
export const bedrockAgent = resource({
  name: 'Bedrock agent',
  terraform: 'aws_bedrockagent_agent',
  cloudformation: 'AWS::Bedrock::Agent',
  attributes: { model: required('no model is written', text(['foundation_model', 'FoundationModel'])) },
  usage: tokenUsage,
  lines: ({ model = '' }, usage) => tokenLines(model, usage),
});
