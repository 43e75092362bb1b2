import type { ResourceType } from '../../resource.ts';
import { bedrockAgent } from './bedrock-agent.ts';
import { bedrockCustomModel } from './bedrock-custom-model.ts';
import { bedrockGuardrail } from './bedrock-guardrail.ts';
import { bedrockInferenceProfile } from './bedrock-inference-profile.ts';
import { bedrockProvisionedThroughput } from './bedrock-provisioned-throughput.ts';

export const intelligence: readonly ResourceType[] = [
  bedrockAgent,
  bedrockCustomModel,
  bedrockGuardrail,
  bedrockInferenceProfile,
  bedrockProvisionedThroughput,
];
